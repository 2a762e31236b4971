package nl.naslag.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.PrintedCommitments;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.commitment.CommitmentSheet;
import nl.naslag.exchange.commitment.EveryCommitment;
import nl.naslag.exchange.sheet.Csv;
import nl.naslag.exchange.sheet.Ods;
import nl.naslag.trace.commitment.CommitmentList;
import nl.naslag.trace.commitment.CommitmentQuery;
import nl.naslag.trace.commitment.CommitmentSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// ./naslag commitments: every commitment, for reading, as JSON, as CSV or as ODS.
///
/// `./naslag commitments --kind toezegging --actor rijk` needs the index only, so it also works
/// while the server runs.
@Command(name = "commitments")
final class CommitmentsCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();
  @ArgGroup private @Nullable Form form;

  @Parameters(paramLabel = "WOORDEN", descriptionKey = "words", arity = "0..1")
  private @Nullable String words;

  @Option(names = "--kind", paramLabel = "SOORT")
  private List<String> kinds = List.of();

  @Option(names = "--actor", paramLabel = "PARTIJ")
  private List<String> actors = List.of();

  @Option(names = "--addressee", paramLabel = "PARTIJ")
  private List<String> addressees = List.of();

  @Option(names = "--theme", paramLabel = "THEMA")
  private List<String> themes = List.of();

  @Option(names = "--horizon", paramLabel = "JAAR")
  private List<String> horizons = List.of();

  @Option(names = "--form", paramLabel = "VORM")
  private List<String> forms = List.of();

  @Option(names = "--document", paramLabel = "STUK")
  private List<String> documents = List.of();

  @Option(names = "--chapter", paramLabel = "HOOFDSTUK")
  private List<String> chapters = List.of();

  @Option(names = "--sort", paramLabel = "VOLGORDE")
  private @Nullable String sort;

  /// The output format, at most one.
  private static final class Form {
    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    /// The file to write; a spreadsheet cannot be printed on a terminal.
    @Option(names = "--ods", paramLabel = "BESTAND")
    private @Nullable Path ods;
  }

  CommitmentsCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    // Before the services start: a kind that does not exist should be reported at once.
    CommitmentQuery query = query();
    return services.use(common.settings(), context -> print(query, context));
  }

  private CommitmentQuery query() {
    Map<String, List<String>> chosen =
        new HashMap<>(
            Map.of(
                "kind", kinds,
                "actor", actors,
                "addressee", addressees,
                "theme", themes,
                "horizon", horizons,
                "form", forms,
                "document", documents,
                "chapter", chapters));
    if (words != null) {
      chosen.put("q", List.of(words));
    }
    if (sort != null) {
      chosen.put("sort", List.of(sort));
    }
    return CommitmentQuery.of(chosen);
  }

  private void print(CommitmentQuery query, ConfigurableApplicationContext context)
      throws Exception {
    CommitmentSelection found = context.getBean(CommitmentList.class).select(query);
    Form asked = form == null ? new Form() : form;
    if (asked.json) {
      Json.print(common.out(), context.getBean(EveryCommitment.class).json(found.lines()));
    } else if (asked.csv) {
      common.out().print(Csv.text(CommitmentSheet.of(found.lines())));
    } else if (asked.ods != null) {
      write(asked.ods, found);
    } else {
      PrintedCommitments.print(found, common.out());
    }
  }

  private void write(Path file, CommitmentSelection found) throws Exception {
    try (OutputStream stream = Files.newOutputStream(file)) {
      Ods.write(
          stream, Map.of(Texts.text("sheet.name.sentences"), CommitmentSheet.of(found.lines())));
    }
    common.out().println(Texts.text("cli.written", file));
  }
}
