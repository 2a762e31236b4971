package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void putPapers() {
    library = Library.at(folder);
    library.put(
        Paper.titled("a", "Nota 10")
            .under("10. Wonen")
            .with("Zand.", labels -> labels.themes("wonen").horizons("2035", "korte-termijn"))
            .under("2. Energie")
            .with("Zand.", labels -> labels.themes("energie", "wonen").horizons("2030"))
            .with("Klei.", labels -> labels.themes("energie").parties("rijk")),
        Paper.titled("b", "Nota 2")
            .with("Zand.", labels -> labels.kind(PassageKind.BESLUIT).parties("rijk", "onbekend"))
            .with("Zand.", labels -> labels.request(RequestKind.EXPLICIET)));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private SearchResult zand(Filters filters) {
    return library.search.search(SearchRequest.of("zand").withFilters(filters));
  }

  @Test
  void countsEveryValueWithItsLabel() {
    Map<Facet, List<FacetValue>> facets = zand(Filters.NONE).facets();
    assertThat(facets.get(Facet.THEME))
        .containsExactly(
            new FacetValue("wonen", "Wonen", 2), new FacetValue("energie", "Energie", 1));
    assertThat(facets.get(Facet.KIND))
        .containsExactly(
            new FacetValue("tekst", "Tekst", 3), new FacetValue("besluit", "Besluit", 1));
    assertThat(facets.get(Facet.PARTY))
        .containsExactly(
            new FacetValue("onbekend", "onbekend", 1), new FacetValue("rijk", "Rijk", 1));
    assertThat(facets.get(Facet.REQUEST)).extracting(FacetValue::value).contains("expliciet");
  }

  @Test
  void listsYearsDocumentsAndChaptersInTheirOwnOrder() {
    Map<Facet, List<FacetValue>> facets = zand(Filters.NONE).facets();
    assertThat(facets.get(Facet.HORIZON))
        .extracting(FacetValue::label)
        .containsExactly("2030", "2035", "op korte termijn");
    assertThat(facets.get(Facet.DOCUMENT))
        .containsExactly(new FacetValue("b", "Nota 2", 2), new FacetValue("a", "Nota 10", 2));
    assertThat(facets.get(Facet.CHAPTER))
        .extracting(FacetValue::label)
        .containsExactly("2. Energie", "10. Wonen");
  }

  @Test
  void countsAFacetUnderTheChoicesInTheOthers() {
    SearchResult result = zand(Filters.of(Facet.THEME, "energie"));
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.totalDocuments()).isEqualTo(1);
    assertThat(result.facets().get(Facet.THEME))
        .extracting(FacetValue::count)
        .containsExactly(2L, 1L);
    assertThat(result.facets().get(Facet.CHAPTER))
        .containsExactly(new FacetValue("2. Energie", "2. Energie", 1));
  }

  @Test
  void takesAnyValueOfOneFacetAndAllFacetsTogether() {
    assertThat(Library.ids(zand(Filters.of(Facet.KIND, "besluit", "tekst")))).hasSize(4);
    EnumMap<Facet, List<String>> both = new EnumMap<>(Facet.class);
    both.put(Facet.KIND, List.of("besluit", "tekst"));
    both.put(Facet.DOCUMENT, List.of("b"));
    assertThat(Library.ids(zand(new Filters(both)))).containsExactly("b-0", "b-1");
  }

  @Test
  void keepsAChosenValueInTheListWhenNothingHasIt() {
    SearchResult result = zand(Filters.of(Facet.PARTY, "defensie"));
    assertThat(result.total()).isZero();
    assertThat(result.facets().get(Facet.PARTY))
        .contains(new FacetValue("defensie", "Defensie", 0));
  }

  @Test
  void takesThePublicUriOfAParty() {
    assertThat(Library.ids(zand(Filters.of(Facet.PARTY, "https://tooi/rijk"))))
        .containsExactly("b-0");
  }

  @ParameterizedTest
  @CsvSource({
    "THEME,bestaat-niet,thema",
    "KIND,boodschap,soort",
    "REQUEST,misschien,verzoek",
    "HORIZON,ooit,horizon",
    "DOCUMENT,zoek,stuk",
    "PARTY,marsbewoners,partij",
    "PARTY,https://tooi/mars,partij",
    "CHAPTER,99. Niets,hoofdstuk"
  })
  void refusesAValueThatDoesNotExist(Facet facet, String value, String name) {
    assertThatThrownBy(() -> zand(Filters.of(facet, value)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code().id()).isEqualTo("unknown-filter-value");
              assertThat(Texts.text(refusal.message())).contains(name, value);
            });
  }

  @Test
  void takesAnyYearForAHorizon() {
    assertThat(zand(Filters.of(Facet.HORIZON, "2045")).total()).isZero();
    assertThat(zand(Filters.of(Facet.HORIZON, "2030", "2045")).total()).isEqualTo(1);
  }

  @Test
  void givesEveryPassageUnderFiltersInDocumentOrder() {
    List<String> ids = new java.util.ArrayList<>();
    library.search.each(
        Filters.of(Facet.KIND, "tekst"), passage -> ids.add(passage.passage().id().value()));
    assertThat(ids).containsExactly("b-1", "a-0", "a-1", "a-2");
  }
}
