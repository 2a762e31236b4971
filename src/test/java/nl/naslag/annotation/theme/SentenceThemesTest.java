package nl.naslag.annotation.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.Span;
import org.junit.jupiter.api.Test;

class SentenceThemesTest {
  private static final Span FIRST = new Span(0, 50);
  private static final Span SECOND = new Span(50, 100);

  private final SentenceThemes themes = new SentenceThemes(false);

  @Test
  void goesByTheWordsOfTheSentenceBeforeThoseOfItsPassage() {
    ThemeScores scores = new ThemeScores();
    scores.inPassage("wonen", 2.5, "woning", evidence("wonen", 5));
    scores.inPassage("energie", 2, "energie", evidence("energie", 60));
    assertThat(themes.of(scores, FIRST)).isEqualTo("wonen");
    assertThat(themes.of(scores, SECOND)).isEqualTo("energie");
  }

  @Test
  void prefersAnySubjectToTheCatchAll() {
    ThemeScores scores = new ThemeScores();
    scores.inPassage("bestuur", 4, "raad", evidence("bestuur", 5));
    scores.inPassage("water-en-bodem", 0.7, "sloot", evidence("water-en-bodem", 60));
    assertThat(themes.of(scores, FIRST)).isEqualTo("water-en-bodem");
  }

  @Test
  void looksAtTheDocumentWhereTheSentenceHasNoWordsOfItsOwn() {
    ThemeScores scores = new ThemeScores();
    scores.inPassage("bestuur", 4, "raad", evidence("bestuur", 5));
    String theme = themes.of(scores, FIRST);
    assertThat(theme).isEqualTo("bestuur");
    themes.passage(List.of("mobiliteit"));
    assertThat(themes.settled(FIRST, theme)).isEqualTo("mobiliteit");
  }

  @Test
  void leavesAListOfDecisionsAsItIs() {
    SentenceThemes mixed = new SentenceThemes(true);
    mixed.passage(List.of("mobiliteit"));
    assertThat(mixed.settled(FIRST, mixed.of(new ThemeScores(), FIRST))).isEmpty();
  }

  private static Evidence evidence(String theme, int start) {
    return new Evidence(Aspect.THEME, theme, new Span(start, start + 5), "theme-term");
  }
}
