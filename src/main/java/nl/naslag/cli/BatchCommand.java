package nl.naslag.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.option.FilterOptions;
import nl.naslag.cli.run.Services;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.exchange.sheet.BatchFiles;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchRequest.Depth;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.TermFile;
import nl.naslag.search.TermList;
import nl.naslag.search.TermRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// ./naslag batch: counts a list of terms, one per line or in the first column of a CSV file.
///
/// `./naslag batch termen.txt` prints one line per term; `--csv FILE` and `--ods FILE` write where
/// each term occurs, by chapter and document, with the first passage. Filters work as in a search.
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Parameters(paramLabel = "TERMEN", descriptionKey = "terms")
  private Path file = Path.of("");

  @Option(names = "--csv", paramLabel = "BESTAND", descriptionKey = "terms.csv")
  private @Nullable Path csv;

  @Option(names = "--ods", paramLabel = "BESTAND", descriptionKey = "terms.ods")
  private @Nullable Path ods;

  BatchCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    // Before the services start: an invalid list should be reported at once.
    TermList terms = terms();
    return services.use(common.settings(), context -> count(terms, context));
  }

  private TermList terms() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw RefusalCode.NO_SUCH_FILE.refusal(file);
    }
    try (InputStream content = Files.newInputStream(file)) {
      return TermFile.terms(file.toString(), TermFile.bytes(content));
    }
  }

  private void count(TermList terms, ConfigurableApplicationContext context) throws IOException {
    BatchFiles files = context.getBean(BatchFiles.class);
    Filters chosen = filters.filters();
    // Before opening a file, which would erase an existing one.
    files.check(chosen);
    if (csv != null) {
      write(csv, out -> files.csv(terms, chosen, out));
    }
    if (ods != null) {
      write(ods, out -> files.ods(terms, chosen, out));
    }
    if (csv == null && ods == null) {
      BatchRequest request = new BatchRequest(terms, chosen, Depth.COUNTS);
      String none = chosen.equals(Filters.NONE) ? "cli.term.none" : "cli.term.none.filtered";
      context.getBean(BatchSearch.class).each(request, row -> print(row, none, common.out()));
    }
  }

  private void write(Path target, Writing writing) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      writing.to(out);
    }
    common.out().println(Texts.text("cli.written", target));
  }

  /// Writes the content of a file.
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void print(TermRow row, String noneKey, PrintWriter out) {
    out.println(
        switch (row) {
          case TermRow.Counted none when none.total() == 0 -> Texts.text(noneKey, none.term());
          case TermRow.Counted counted ->
              Texts.text("cli.term", counted.term(), counted.total(), counted.totalDocuments());
          case TermRow.Refused refused ->
              Texts.text("cli.term.refused", refused.term(), refused.message());
        });
  }
}
