package nl.naslag.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.OutcomeLines;
import nl.naslag.cli.output.ProgressBar;
import nl.naslag.cli.output.ReportJson;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestReport;
import nl.naslag.ingest.Progress;
import nl.naslag.language.LanguageState;
import nl.naslag.search.CorpusVocabulary;
import nl.naslag.search.care.IndexCare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag ingest: reads the corpus and reports the outcome of every file.
///
/// An unreadable file is an outcome in the table, not a failure of the command: the status is 0
/// once every file has an outcome.
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// Reads every file again, including unchanged ones.
  @Option(names = "--rebuild")
  private boolean rebuild;

  @Option(names = "--json")
  private boolean json;

  IngestCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.useToWrite(
        common.settings(),
        context -> {
          if (rebuild) {
            // Before creating anything that reads Dutch, so that every part uses the same
            // vocabulary.
            context.getBean(CorpusVocabulary.class).write();
          }
          IngestReport report = read(context.getBean(Ingest.class));
          IndexCare care = context.getBean(IndexCare.class);
          if (!care.isWhole()) {
            care.mended();
          }
          tell(report);
          warn(context.getBean(LanguageState.class).failures());
        });
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
