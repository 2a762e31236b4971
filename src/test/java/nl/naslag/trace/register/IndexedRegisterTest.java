package nl.naslag.trace.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.annotation.RequestKind;
import nl.naslag.search.Facet;
import nl.naslag.search.FewPassages;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.PlainTerms;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import org.junit.jupiter.api.Test;

class IndexedRegisterTest {
  private final FewPassages search = new FewPassages();
  private final RequestRegister register = PlainTerms.register(search);

  private final IndexedPassage inBrief =
      search.request("brief", "1. Spoor", "Neem de Nedersaksenlijn op in de Nota Ruimte.");
  private final IndexedPassage inNota =
      search.request(
          "nota",
          "6. Bereikbaarheid",
          "Wij vragen de Nedersaksenlijn in de Nota Ruimte op te nemen.");
  private final IndexedPassage alone =
      search.request("nota", "2. Bodem", "Regel de schade door bodemdaling.");

  @Test
  void listsARequestOnceWithEveryPlaceWhereItStands() {
    search.add("nota", "3. Natuur", "De heide bloeit.", RequestKind.NEE);
    List<RijkRequest> requests = register.requests(Filters.NONE);
    assertThat(requests).hasSize(2);
    assertThat(requests.getFirst().occurrences())
        .extracting(Occurrence::passage)
        .containsExactly(inBrief, inNota);
    assertThat(requests.getFirst().label()).isEqualTo(inBrief.passage().text());
  }

  @Test
  void aFilterKeepsWholeRequestsThatHaveAPlaceInIt() {
    List<RijkRequest> requests = register.requests(Filters.of(Facet.DOCUMENT, "brief"));
    assertThat(requests).hasSize(1);
    assertThat(requests.getFirst().occurrences()).hasSize(2);
  }

  @Test
  void theMatrixHasARowARequestAndAColumnAChapter() {
    RequestMatrix matrix = register.matrix(RegisterQuery.ALL);
    assertThat(matrix.columns())
        .extracting(RequestMatrix.Column::chapter)
        .containsExactly("1. Spoor", "6. Bereikbaarheid", "2. Bodem");
    assertThat(matrix.cells())
        .containsExactly(
            new RequestMatrix.Cell(0, 0, List.of(inBrief.passage().id()), List.of()),
            new RequestMatrix.Cell(0, 1, List.of(inNota.passage().id()), List.of()),
            new RequestMatrix.Cell(1, 2, List.of(alone.passage().id()), List.of()));
  }

  @Test
  void seesWhatANewCommitBrings() {
    assertThat(register.requests(Filters.NONE)).hasSize(2);
    search.request("nota", "7. Defensie", "Betrek gemeenten vroeg bij oefenterreinen.");
    assertThat(register.requests(Filters.NONE)).hasSize(3);
  }
}
