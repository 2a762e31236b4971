package nl.naslag.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormComparisonTest {
  /// A nota of 400 sentences of ten words.
  private static final List<String> SENTENCES = sentences();

  private static List<String> sentences() {
    int next = 13;
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int word = 0; word < 10; word++) {
        next = next * 1103 % 30_011;
        sentence.append("woord").append(next % 900).append(' ');
      }
      sentences.add(sentence.toString().strip() + ".");
    }
    return sentences;
  }

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }

  @Test
  void theSameWordsAreOneDocument() {
    String other = text(SENTENCES).toUpperCase(Locale.ROOT).replace(". ", ".\n\n");

    assertThat(FormComparison.same(text(SENTENCES), other, true)).isTrue();
  }

  @Test
  void columnsReadInAnotherOrderAreOneDocument() {
    List<String> moved = new ArrayList<>(SENTENCES);
    Collections.rotate(moved.subList(0, 200), 50);

    assertThat(FormComparison.same(text(SENTENCES), text(moved), true)).isTrue();
  }

  @Test
  void anAnnexInAnotherFormatIsAForm() {
    List<String> longer = new ArrayList<>(SENTENCES);
    longer.addAll(List.of("Bijlage een met de kaarten van het gebied.", "Bijlage twee."));

    assertThat(FormComparison.same(text(SENTENCES), text(longer), false)).isTrue();
  }

  @Test
  void otherYearsInTheSamePlacesAreAVersion() {
    List<String> changed = new ArrayList<>(SENTENCES);
    for (int i = 0; i < changed.size(); i += 40) {
      changed.set(i, changed.get(i).replaceFirst("(\\S+ \\S+ \\S+ )\\S+", "$12035"));
    }

    assertThat(FormComparison.same(text(SENTENCES), text(changed), true)).isFalse();
    assertThat(FormComparison.same(text(SENTENCES), text(changed), false)).isFalse();
  }

  @Test
  void aTenthLeftOutIsAVersion() {
    assertThat(FormComparison.same(text(SENTENCES), text(SENTENCES.subList(0, 360)), true))
        .isFalse();
  }

  @Test
  void aLetterThatQuotesIsAnotherDocument() {
    assertThat(FormComparison.same(text(SENTENCES), text(SENTENCES.subList(0, 40)), false))
        .isFalse();
  }

  @Test
  void nothingIsTheFormOfNothing() {
    assertThat(FormComparison.same("", "", true)).isFalse();
  }
}
