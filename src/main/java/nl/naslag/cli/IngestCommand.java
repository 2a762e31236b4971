package nl.naslag.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.OutcomeLines;
import nl.naslag.cli.output.ProgressBar;
import nl.naslag.cli.output.ReportJson;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestReport;
import nl.naslag.ingest.MissingDocuments;
import nl.naslag.ingest.Progress;
import nl.naslag.language.LanguageState;
import nl.naslag.search.CorpusVocabulary;
import nl.naslag.search.care.IndexCare;
import nl.naslag.trace.fate.RequestNumbering;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag ingest: reads the corpus and reports the outcome of every file.
///
/// An unreadable file is an outcome in the table, not a failure of the command: the status is 0
/// once every file has an outcome. It is 1 when so many files are missing at once that a person
/// must say whether they are gone.
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// Reads every file again, including unchanged ones.
  @Option(names = "--rebuild")
  private boolean rebuild;

  /// Says that missing files are gone, however many.
  @Option(names = "--forget-missing")
  private boolean forgetMissing;

  @Option(names = "--json")
  private boolean json;

  IngestCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    AtomicBoolean asks = new AtomicBoolean();
    int status = services.useToWrite(common.settings(), context -> asks.set(!run(context)));
    return asks.get() ? ExitStatus.MISTAKE : status;
  }

  /// Returns whether there is nothing left to ask.
  private boolean run(ApplicationContext context) {
    if (rebuild) {
      // Before creating anything that reads Dutch, so that every part uses the same vocabulary.
      context.getBean(CorpusVocabulary.class).write();
    }
    IngestReport report = read(context.getBean(Ingest.class));
    IndexCare care = context.getBean(IndexCare.class);
    if (!care.isWhole()) {
      care.mended();
    }
    MissingDocuments missing = context.getBean(MissingDocuments.class);
    tell(forgetMissing ? without(missing, report) : report);
    // The outcomes first: what follows looks at all documents together and may take long.
    context.getBean(RequestNumbering.class).giveNumbers();
    warn(context.getBean(LanguageState.class).failures());
    int asked = missing.all().size();
    if (asked > 0) {
      common.err().println(Texts.text("cli.missing", asked));
    }
    return asked == 0;
  }

  private static IngestReport without(MissingDocuments missing, IngestReport report) {
    Map<String, FileOutcome> outcomes = new TreeMap<>();
    report.outcomes().forEach(one -> outcomes.put(one.fileName(), one));
    missing
        .forget(System.getProperty("user.name", ""))
        .forEach(one -> outcomes.put(one.fileName(), one));
    return new IngestReport(List.copyOf(outcomes.values()), report.passages(), report.duration());
  }

  private IngestReport read(Ingest ingest) {
    // To standard error, so that the table or the JSON can be redirected to a file.
    Progress progress = ProgressBar.on(common.err());
    return rebuild ? ingest.rebuild(progress) : ingest.run(progress);
  }

  // Also to standard error, which leaves the table as it is.
  private void warn(List<String> failures) {
    if (!failures.isEmpty()) {
      common.err().println(Texts.text("language.failures", String.join(", ", failures)));
    }
  }

  private void tell(IngestReport report) {
    PrintWriter out = common.out();
    if (json) {
      Json.print(out, ReportJson.of(report));
      return;
    }
    report.outcomes().forEach(outcome -> out.println(OutcomeLines.line(outcome)));
    out.println(OutcomeLines.summary(report));
  }
}
