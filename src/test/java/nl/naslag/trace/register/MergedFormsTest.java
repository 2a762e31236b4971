package nl.naslag.trace.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.annotation.RequestKind;
import nl.naslag.search.FewPassages;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.PlainTerms;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import org.junit.jupiter.api.Test;

class MergedFormsTest {
  private static final String SPOOR =
      "Wij vragen het Rijk om het spoor tussen Zwolle en Emmen te verdubbelen voor 2030.";
  private static final String BODEM =
      "Wij vragen het Rijk om de schade door bodemdaling in heel Drenthe te vergoeden.";
  private static final String AROUND =
      "De provincie bestaat uit twaalf gemeenten met elk een eigen raad en een eigen verhaal.";

  private final FewPassages search = new FewPassages();
  private final RequestRegister register = PlainTerms.register(search);

  private List<IndexedPassage> nota(String id, String around) {
    search.add(id, "1. Inleiding", around, RequestKind.NEE);
    return List.of(search.request(id, "2. Spoor", SPOOR), search.request(id, "3. Bodem", BODEM));
  }

  private static List<IndexedPassage> passages(List<Occurrence> places) {
    return places.stream().map(Occurrence::passage).toList();
  }

  @Test
  void aPlaceInTwoFormsOfADocumentIsOnePlace() {
    List<IndexedPassage> pdf = nota("pdf", AROUND);
    List<IndexedPassage> odt = nota("odt", AROUND);
    List<RijkRequest> requests = register.requests(Filters.NONE);
    assertThat(requests).hasSize(2);
    assertThat(passages(requests.getFirst().occurrences())).containsExactly(pdf.getFirst());
    assertThat(requests.getFirst().occurrences().getFirst().copies())
        .containsExactly(odt.getFirst());
  }

  @Test
  void aLetterThatRepeatsARequestIsAnotherDocument() {
    List<IndexedPassage> nota = nota("nota", AROUND);
    IndexedPassage repeated = search.request("brief", "2. Vraag", SPOOR);
    List<Occurrence> places = register.requests(Filters.NONE).getFirst().occurrences();
    assertThat(passages(places)).containsExactly(nota.getFirst(), repeated);
    assertThat(places.get(1).likeness().kind()).isEqualTo(Likeness.Kind.WOORDEN);
    assertThat(places).allMatch(place -> place.copies().isEmpty());
  }

  @Test
  void wordsThatOnlyOneFormHasKeepAPlaceOfTheirOwn() {
    nota("pdf", AROUND);
    nota("odt", AROUND);
    IndexedPassage added = search.request("odt", "4. Zorg", "Houd het ziekenhuis in Hoogeveen.");
    assertThat(register.requests(Filters.NONE))
        .extracting(request -> request.occurrences().getFirst().passage())
        .contains(added);
  }
}
