package nl.naslag.evaluation;

import java.util.List;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Sentences of our own about the Rijk and about times; the half that may be looked at is printed.
class WrittenSentencesTest {
  private static final Floors FLOORS = Floors.of(WrittenSentencesTest.class);

  @Test
  void readsSentencesAsTheirWriterMeantThem() {
    try (var context = new AnnotationConfigApplicationContext(Annotating.Rules.class)) {
      Annotator annotator = context.getBean(Annotator.class);
      PartyKinds kinds = PartyKinds.of(context.getBean(Vocabulary.class));
      Figures figures = new Figures();
      List<MarkedPassage> rijk = WrittenPassage.rows("rijkszinnen.tsv", annotator, kinds);
      List<MarkedPassage> times = WrittenPassage.rows("horizonzinnen.tsv", annotator, kinds);
      new MarkedFigures(half(rijk, true)).print("rijk_tuned", figures);
      new MarkedFigures(half(rijk, false)).print("rijk_apart", figures);
      new MarkedFigures(half(times, true)).printHorizons("time_tuned", figures);
      new MarkedFigures(half(times, false)).printHorizons("time_apart", figures);
      figures.lines().forEach(System.out::println);
      half(rijk, true).forEach(ListedFiguresIT::detail);
      half(times, true).stream()
          .filter(row -> !row.horizonExact())
          .forEach(ListedFiguresIT::detail);
      FLOORS.hold(figures.lines());
    }
  }

  private static List<MarkedPassage> half(List<MarkedPassage> rows, boolean tuning) {
    return rows.stream().filter(row -> row.isForTuning() == tuning).toList();
  }
}
