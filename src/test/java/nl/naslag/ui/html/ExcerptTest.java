package nl.naslag.ui.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String LONG = "woord ".repeat(200) + "netcongestie en nog eens netcongestie";

  @Test
  void keepsAShortTextWhole() {
    assertThat(Excerpt.best("kort", List.of(), 100)).isEqualTo(new Span(0, 4));
  }

  @Test
  void beginsAtTheBeginningWithoutMarks() {
    assertThat(Excerpt.best(LONG, List.of(), 100).start()).isZero();
  }

  @Test
  void showsTheStretchWithTheMostMarks() {
    Span first = new Span(0, 5);
    Span second = new Span(LONG.indexOf("netcongestie"), LONG.indexOf("netcongestie") + 12);
    Span third = new Span(LONG.lastIndexOf("netcongestie"), LONG.length());

    Span best = Excerpt.best(LONG, List.of(first, second, third), 200);

    assertThat(best.contains(second)).isTrue();
    assertThat(best.contains(third)).isTrue();
  }

  @Test
  void cutsBetweenWords() {
    Span middle = new Span(600, 605);

    String words = Excerpt.best(LONG, List.of(middle), 200).in(LONG);

    assertThat(words).startsWith("woord ").endsWith("woord");
  }
}
