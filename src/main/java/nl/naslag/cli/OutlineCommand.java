package nl.naslag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.cli.option.HelpOption;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.Printed;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.Unreadable;
import nl.naslag.exchange.OutlineJson;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.PassageJson;
import nl.naslag.extraction.TextExtractor;
import nl.naslag.structure.StructureReader;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// ./naslag outline: reads one file without an index and shows its section tree and passages.
///
/// Shows how a document is understood before it is added to the corpus. `--json` prints its title,
/// sections and passages in the formats of the REST API.
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {
  private final Services services;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HelpOption help = new HelpOption();

  @Parameters(paramLabel = "BESTAND", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--json")
  private boolean json;

  OutlineCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw RefusalCode.NO_SUCH_FILE.refusal(file);
    }
    return services.use(Map.of(), this::outline);
  }

  private void outline(ConfigurableApplicationContext context) throws Exception {
    AnnotatedDocument document = annotated(context);
    if (json) {
      Json.print(
          spec.commandLine().getOut(),
          new Outlined(
              document.document().title(),
              OutlineJson.of(document.document()).sections(),
              PassageForm.json(document)));
    } else {
      new Printed(spec.commandLine().getOut()).outline(document);
    }
  }

  // The id appears only in the passage ids; there is no second document to confuse it with.
  private AnnotatedDocument annotated(ConfigurableApplicationContext context) throws Exception {
    Source source =
        new Source(
            new DocumentId("stuk"), file, file.getFileName().toString(), "", Files.size(file));
    Extraction extraction = context.getBean(TextExtractor.class).extract(source);
    return switch (extraction) {
      case Extracted extracted ->
          context
              .getBean(Annotator.class)
              .annotate(context.getBean(StructureReader.class).read(extracted));
      case NoText none -> throw unreadable(none.reason());
      case Unreadable unreadable -> throw unreadable(unreadable.reason());
    };
  }

  // An outcome when a corpus is read, but an error here: this one file was requested.
  private Refusal unreadable(Reason reason) {
    return RefusalCode.FILE_WITHOUT_TEXT.refusal(file, new Message("reason." + reason.name()));
  }

  /// The outline as JSON.
  private record Outlined(
      String title, List<OutlineJson.SectionJson> sections, List<PassageJson> passages) {}
}
