package nl.naslag.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.document.PrintedPages;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import org.junit.jupiter.api.Test;

class CitationTest {
  private final IndexedPassage found =
      new FewPassages().request("energie", "2. Netten", "Wij vragen om geld.");

  @Test
  void namesTitleHeadingsPrintedPageFilePageAndDate() {
    assertThat(Citation.cite(found))
        .isEqualTo("Nota energie › 2. Netten › Agendapunten 2030, p. 41 (pdf 43), 3 mei 2024");
  }

  @Test
  void namesTheFirstAndTheLastPageOfWordsThatRunOverAPage() {
    assertThat(Citation.page(new PrintedPages(12, "10", 13, "11")))
        .isEqualTo("p. 10–11 (pdf 12–13)");
    assertThat(Citation.page(new PrintedPages(12, null, 13, null))).isEqualTo("p. 12–13");
    assertThat(Citation.page(new PrintedPages(1, "i", 2, null))).isEqualTo("p. 1–2");
    assertThat(Citation.page(new PrintedPages(0, null, 0, null))).isEmpty();
  }
}
