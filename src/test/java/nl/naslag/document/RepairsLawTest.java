package nl.naslag.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsLawTest {
  private static final int TEXTS = 200;
  private static final int SPANS = 100;

  /// A repaired text, its repairs, and the printed text that was made beside it.
  private record Sample(String text, Repairs repairs, String raw) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void thereAndBackCoversWhatItWas(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      Sample sample = sample(random);
      for (int j = 0; j < SPANS; j++) {
        Span repaired = span(random, sample.text().length());
        Span raw = span(random, sample.raw().length());
        assertCovers(sample.repairs(), repaired, raw);
      }
    }
  }

  private static void assertCovers(Repairs repairs, Span repaired, Span raw) {
    assertThat(repairs.repairedSpan(repairs.rawSpan(repaired)).contains(repaired))
        .as("%s of %s", repaired, repairs)
        .isTrue();
    assertThat(repairs.rawSpan(repairs.repairedSpan(raw)).contains(raw))
        .as("%s of %s", raw, repairs)
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 34, 55})
  void whatNoRepairTouchesIsTheSameOnBothSides(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      Sample sample = sample(random);
      assertThat(sample.repairs().raw(sample.text())).isEqualTo(sample.raw());
      for (int j = 0; j < SPANS; j++) {
        Span span = span(random, sample.text().length());
        if (sample.repairs().within(span).isEmpty()) {
          assertThat(sample.repairs().rawSpan(span).in(sample.raw()))
              .isEqualTo(span.in(sample.text()));
        }
      }
    }
  }

  @Test
  void refusesRepairsThatOverlap() {
    List<Repairs.Repair> overlapping =
        List.of(new Repairs.Repair(new Span(2, 5), "x"), new Repairs.Repair(new Span(4, 6), "y"));
    assertThatThrownBy(() -> new Repairs(overlapping)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsABrokenWordWithAndWithoutItsHyphen() {
    Repairs repairs = new Repairs(List.of(new Repairs.Repair(new Span(10, 10), "-\n")));
    String text = "De beleidsregels van land- en tuinbouw";
    Passage whole = passage(text);

    assertThat(repairs.read(whole, text)).isTrue();
    assertThat(repairs.read(whole, "De beleids-regels van land- en tuinbouw")).isTrue();
    assertThat(repairs.read(whole, "De beleids- regels van land- en tuinbouw")).isTrue();
    assertThat(repairs.read(whole, "De beleidsregels van landen tuinbouw")).isFalse();
    assertThat(repairs.read(whole, "De beleids_regels van land- en tuinbouw")).isFalse();
  }

  private static Passage passage(String text) {
    Span span = new Span(0, text.length());
    return new Passage("d.1", "d", PassageKind.TEKST, List.of(), "", null, 0, span, text, 1, null);
  }

  private static Sample sample(Random random) {
    StringBuilder text = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    List<Repairs.Repair> repairs = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      String same = letters(random, random.nextInt(6));
      text.append(same);
      raw.append(same);
      String repaired = letters(random, Math.max(0, random.nextInt(5) - 2));
      String printed = letters(random, random.nextInt(4));
      repairs.add(
          new Repairs.Repair(new Span(text.length(), text.length() + repaired.length()), printed));
      text.append(repaired);
      raw.append(printed);
    }
    return new Sample(text.toString(), new Repairs(repairs), raw.toString());
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private static Span span(Random random, int length) {
    int one = random.nextInt(length + 1);
    int other = random.nextInt(length + 1);
    return new Span(Math.min(one, other), Math.max(one, other));
  }
}
