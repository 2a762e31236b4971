package nl.naslag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.naslag.document.Refusal;
import nl.naslag.evaluation.Evaluation;
import nl.naslag.evaluation.Figures;
import nl.naslag.evaluation.ListedEvaluation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag evaluate: measures against hand-made answers, one name=value a line.
///
/// Figures for scripts, named as in evaluation.md; a script can keep the lines it knows.
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// Folder with the files of right answers.
  @Option(names = "--gold", paramLabel = "MAP")
  private Path gold = Path.of("..", "shared", "gold");

  /// File name of the document of which structure and annotation are measured.
  @Option(names = "--document", paramLabel = "STUK")
  private String document = "ruimtelijk-voorstel-drenthe.txt";

  /// With a treebank only sentences and words are measured, and no corpus is needed.
  @Option(names = "--conllu", paramLabel = "BESTAND")
  private @Nullable Path conllu;

  EvaluateCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    Map<String, String> settings = common.settings();
    return services.use(settings, conllu == null ? this::againstGold : this::againstTreebank);
  }

  private void againstGold(ConfigurableApplicationContext context) {
    if (!Files.isDirectory(gold)) {
      throw new Refusal("no-gold", gold);
    }
    Evaluation evaluation = context.getBean(Evaluation.class);
    print(evaluation.structure(gold, document));
    print(evaluation.annotation(gold, document));
    print(evaluation.requests(gold, document));
    print(evaluation.search(gold));
    print(evaluation.answers(gold));
    print(evaluation.register(gold));
    ListedEvaluation listed = context.getBean(ListedEvaluation.class);
    listed.words().forEach(this::print);
    print(listed.written());
    String home = context.getEnvironment().getProperty("naslag.home", "");
    Path demo = Path.of(home, "corpus", "voorbeeld");
    listed.documents(gold, demo).forEach(this::print);
  }

  private void againstTreebank(ConfigurableApplicationContext context) {
    Path file = conllu;
    if (file == null || !Files.isReadable(file)) {
      throw new Refusal("no-such-file", String.valueOf(file));
    }
    print(context.getBean(Evaluation.class).treebank(file));
  }

  private void print(Figures figures) {
    figures.lines().forEach(common.out()::println);
  }
}
