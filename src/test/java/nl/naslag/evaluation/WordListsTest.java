package nl.naslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.language.Dutch;
import org.junit.jupiter.api.Test;

/// Compounds and pairs of words, marked by hand; a figure may not fall.
///
/// Of the compounds that were only measured no word is printed, so that nobody tunes on them.
class WordListsTest {
  private static final Floors COMPOUNDS =
      Floors.of(
          "compounds_all_parts_precision=0.975",
          "compounds_all_parts_recall=0.975",
          "compounds_first_parts_precision=0.97",
          "compounds_first_parts_recall=0.96",
          "compounds_tuned_parts_precision=0.99",
          "compounds_tuned_parts_recall=0.99",
          "compounds_untouched_parts_precision=0.965",
          "compounds_untouched_parts_recall=0.96",
          "compounds_fresh_tuned_parts_precision=0.97",
          "compounds_fresh_tuned_parts_recall=0.97",
          "compounds_fresh_apart_parts_precision=0.98",
          "compounds_fresh_apart_parts_recall=0.98");

  @Test
  void splitsPolicyCompoundsAsAReaderWould() {
    Figures figures = new Figures();
    CompoundGold.all().forEach(list -> list.compare(Dutch.LEXICON, figures));
    figures.lines().forEach(System.out::println);
    CompoundGold.all().stream()
        .filter(list -> List.of("first", "tuned", "fresh_tuned").contains(list.name()))
        .forEach(list -> list.wrong(Dutch.LEXICON).forEach(System.out::println));
    COMPOUNDS.hold(figures.lines());
  }

  @Test
  void wordsThatOnlyLookAlikeNeverMeet() {
    List<String> lines = new PairGold(new WordTerms(Dutch.ANALYSIS)).figures().lines();
    lines.forEach(System.out::println);
    assertThat(lines).contains("pairs_apart_met=0");
    Floors.of("pairs_apart=280", "pairs_together=90", "pairs_together_met=0.94").hold(lines);
  }
}
