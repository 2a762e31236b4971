package nl.naslag.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.naslag.cli.Evaluator;
import nl.naslag.document.RefusalCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// All measures in the order in which they are printed.
@Component
final class GoldEvaluator implements Evaluator {
  private final Evaluation evaluation;
  private final ListedEvaluation listed;
  private final Path demo;

  GoldEvaluator(
      Evaluation evaluation, ListedEvaluation listed, @Value("${naslag.home:}") String home) {
    this.evaluation = evaluation;
    this.listed = listed;
    this.demo = Path.of(home, "corpus", "voorbeeld");
  }

  @Override
  public void measure(Path gold, String document, Consumer<String> lines) {
    if (!Files.isDirectory(gold)) {
      throw RefusalCode.NO_GOLD.refusal(gold);
    }
    print(evaluation.structure(gold, document), lines);
    print(evaluation.annotation(gold, document), lines);
    print(evaluation.requests(gold, document), lines);
    print(evaluation.search(gold), lines);
    print(evaluation.answers(gold), lines);
    print(evaluation.register(gold), lines);
    listed.words().forEach(figures -> print(figures, lines));
    print(listed.written(), lines);
    listed.documents(gold, demo).forEach(figures -> print(figures, lines));
  }

  @Override
  public void measureTreebank(Path file, Consumer<String> lines) {
    if (!Files.isReadable(file)) {
      throw RefusalCode.NO_SUCH_FILE.refusal(file);
    }
    print(evaluation.treebank(file), lines);
  }

  @Override
  public void measureReplies(Path folder, Consumer<String> lines) {
    if (!Files.isDirectory(folder)) {
      throw RefusalCode.NO_GOLD.refusal(folder);
    }
    Path index = ListedEvaluation.temporary();
    try (ReplyQuestions bench = new ReplyQuestions(folder, index)) {
      print(new ReplyGold(bench).figures(), lines);
    } finally {
      ListedEvaluation.delete(index);
    }
  }

  private static void print(Figures figures, Consumer<String> lines) {
    figures.lines().forEach(lines);
  }
}
