package nl.naslag.briefing;

import static org.assertj.core.api.Assertions.assertThat;

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
  void copiesTheQuoteWithItsSourceAndLink() {
    assertThat(Citation.withQuote(found, "http://localhost:8080"))
        .startsWith("“Wij vragen om geld.”\n(Nota energie")
        .endsWith("http://localhost:8080/stukken/energie?passage=" + found.passage().id());
  }
}
