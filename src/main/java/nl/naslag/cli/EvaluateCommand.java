package nl.naslag.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.run.Services;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag evaluate: measures against hand-made answers, one name=value per line.
///
/// Figures for scripts, named as in evaluation.md; a script can pick the lines it knows.
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// Folder with the gold-standard files.
  @Option(names = "--gold", paramLabel = "MAP")
  private Path gold = Path.of("..", "shared", "gold");

  /// File name of the document whose structure and annotation are measured.
  @Option(names = "--document", paramLabel = "STUK")
  private String document = "ruimtelijk-voorstel-drenthe.txt";

  /// With a treebank only sentences and words are measured, and no corpus is needed.
  @Option(names = "--conllu", paramLabel = "BESTAND")
  private @Nullable Path conllu;

  /// With questions and their replies only the replies to requests are measured.
  @Option(names = "--replies", paramLabel = "MAP")
  private @Nullable Path replies;

  EvaluateCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.use(common.settings(), this::evaluate);
  }

  private void evaluate(ConfigurableApplicationContext context) {
    Evaluator evaluator =
        context.getBeanProvider(Evaluator.class).stream()
            .findFirst()
            .orElseThrow(RefusalCode.NO_EVALUATION::refusal);
    Path treebank = conllu;
    Path questions = replies;
    if (questions != null) {
      evaluator.measureReplies(questions, common.out()::println);
    } else if (treebank != null) {
      evaluator.measureTreebank(treebank, common.out()::println);
    } else {
      evaluator.measure(gold, document, common.out()::println);
    }
  }
}
