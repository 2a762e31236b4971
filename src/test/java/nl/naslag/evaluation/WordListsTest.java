package nl.naslag.evaluation;

import java.util.List;
import nl.naslag.language.Dutch;
import org.junit.jupiter.api.Test;

/// Compounds and pairs of words, marked by hand; a figure may not fall.
///
/// Of the compounds that were only measured no word is printed, so that nobody tunes on them.
class WordListsTest {
  private static final Floors FLOORS = Floors.of(WordListsTest.class);

  @Test
  void splitsPolicyCompoundsAsAReaderWould() {
    Figures figures = new Figures();
    CompoundGold.all().forEach(list -> list.compare(Dutch.LEXICON, figures));
    figures.lines().forEach(System.out::println);
    CompoundGold.all().stream()
        .filter(list -> List.of("first", "tuned", "fresh_tuned").contains(list.name()))
        .forEach(list -> list.wrong(Dutch.LEXICON).forEach(System.out::println));
    FLOORS.hold(figures.lines(), "compounds");
  }

  @Test
  void wordsThatOnlyLookAlikeNeverMeet() {
    List<String> lines = new PairGold(new WordTerms(Dutch.ANALYSIS)).figures().lines();
    lines.forEach(System.out::println);
    FLOORS.hold(lines, "pairs");
  }
}
