package nl.naslag.briefing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.naslag.briefing.CitedSource;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import org.junit.jupiter.api.Test;

class CitationStyleTest {
  private static final CitedSource SOURCE =
      new CitedSource(
          "energie", "x", "Provincie Drenthe", LocalDate.of(2024, 5, 3), "2024-12", "e.pdf");
  private final IndexedPassage found =
      new FewPassages().request("energie", "2. Netten", "Wij vragen om geld.");

  @Test
  void leidraadNamesAuthorTitleDateNumberHeadingAndPage() {
    assertThat(CitationStyle.LEIDRAAD.cite(found, found.passage().pages(), SOURCE))
        .isEqualTo(
            "Provincie Drenthe, Nota energie, 3 mei 2024, kenmerk 2024-12, Agendapunten 2030,"
                + " p. 41");
  }

  @Test
  void apaPutsTheDateAfterTheAuthor() {
    assertThat(CitationStyle.APA.cite(found, found.passage().pages(), SOURCE))
        .isEqualTo(
            "Provincie Drenthe. (2024, 3 mei). Nota energie (kenmerk 2024-12), Agendapunten 2030,"
                + " p. 41.");
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    IndexedPassage undated =
        new IndexedPassage(
            found.passage(), found.annotations(), found.documentTitle(), found.fileName(), null);

    assertThat(CitationStyle.LEIDRAAD.cite(undated, undated.passage().pages(), null))
        .isEqualTo("Nota energie, Agendapunten 2030, p. 41");
    assertThat(CitationStyle.APA.cite(undated, undated.passage().pages(), null))
        .isEqualTo("Nota energie. Agendapunten 2030, p. 41.");
    assertThat(CitationStyle.APA.cite(found, found.passage().pages(), null))
        .isEqualTo("Nota energie. (2024, 3 mei). Agendapunten 2030, p. 41.");
  }
}
