package nl.naslag.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.Test;

class RepairsTest {
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

    assertThat(repairs.reads(whole, text)).isTrue();
    assertThat(repairs.reads(whole, "De beleids-regels van land- en tuinbouw")).isTrue();
    assertThat(repairs.reads(whole, "De beleids- regels van land- en tuinbouw")).isTrue();
    assertThat(repairs.reads(whole, "De beleidsregels van landen tuinbouw")).isFalse();
    assertThat(repairs.reads(whole, "De beleids_regels van land- en tuinbouw")).isFalse();
  }

  @Test
  void readsABrokenLetterInBothItsForms() {
    Repairs repairs = new Repairs(List.of(new Repairs.Repair(new Span(10, 11), "Ã«")));
    Passage whole = passage("De financiële ruimte");

    assertThat(repairs.reads(whole, "De financiële ruimte")).isTrue();
    assertThat(repairs.reads(whole, "De financile ruimte")).isFalse();
  }

  private static Passage passage(String text) {
    Span span = new Span(0, text.length());
    return new Passage(
        new PassageId("d.1"),
        new DocumentId("d"),
        PassageKind.TEKST,
        List.of(),
        "",
        null,
        0,
        span,
        text,
        1,
        null,
        List.of());
  }
}
