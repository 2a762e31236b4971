package nl.naslag.extraction.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayMarksTest {
  @Test
  void removesBoldThatTouchesItsWords() {
    assertThat(StrayMarks.removed("door windbelemmering**.**")).isEqualTo("door windbelemmering.");
    assertThat(StrayMarks.removed("Vaneker 2019****”.")).isEqualTo("Vaneker 2019”.");
    assertThat(StrayMarks.removed("**Uitsnede van de kaart")).isEqualTo("Uitsnede van de kaart");
    assertThat(StrayMarks.removed("**Risico (PR)**Het risico")).isEqualTo("Risico (PR)Het risico");
  }

  @Test
  void keepsTheSignsOfNotes() {
    for (String text :
        List.of("** gemeten vanaf de grens", "Afstand **", "Afstand (m)** 30", "2 * 3", "a ** b")) {
      assertThat(StrayMarks.removed(text)).isEqualTo(text);
    }
  }

  @Test
  void readsMarkdownWithoutThem() {
    assertThat(MarkdownHtml.of("De molen als werktuig door wind**.**")).doesNotContain("*");
  }
}
