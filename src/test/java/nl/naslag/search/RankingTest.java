package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.at(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void putsTheExactFormBeforeAnotherFormBeforeAPartBeforeAHeading() {
    library.put(
        Paper.titled("a", "Nota wegen")
            .with("Onderhoud van de waterweg langs de grens van het gebied.")
            .with("Onderhoud van de weg langs de grens van het gebied.")
            .with("Onderhoud van de wegen langs de grens van het gebied.")
            .under("De weg vooruit")
            .with("Onderhoud van het spoor langs de grens van het gebied."));
    assertThat(library.ids("wegen")).containsExactly("a-2", "a-1", "a-0", "a-3");
    assertThat(library.ids("weg")).containsExactly("a-1", "a-2", "a-0", "a-3");
  }

  @Test
  void putsWordsThatStandTogetherFirst() {
    library.put(
        Paper.titled("a", "Nota")
            .with("Ruimte is schaars en het landelijk beeld van het gebied verandert.")
            .with("Ruimte is schaars en het beeld van het landelijk gebied verandert."));
    assertThat(library.ids("landelijk gebied")).containsExactly("a-1", "a-0");
  }

  @Test
  void aSingleWordComesAfterSentencesThatSayMore() {
    library.put(
        Paper.titled("a", "Nota")
            .with("Water.")
            .with("Water is schaars, en daarom gaat de provincie het water langer vasthouden.")
            .with("Wij houden het water langer vast."));
    assertThat(library.ids("water")).first().isEqualTo("a-1");
  }

  @Test
  void ordersHitsThatScoreTheSameByTitleAndPlace() {
    library.put(
        Paper.titled("x", "Nota 10").with("Zand.").with("Zand."),
        Paper.titled("y", "Nota 2").with("Zand."),
        Paper.titled("z", "nota 2").with("Zand."));
    assertThat(library.ids("zand")).containsExactly("y-0", "z-0", "x-0", "x-1");
  }

  private SearchResult sorted(SearchRequest request, SortOrder sort) {
    return library.search.search(Library.sorted(request, sort));
  }

  @Test
  void sortsByDocumentOrByDateWhenAsked() {
    library.put(
        Paper.titled("a", "A").dated(LocalDate.of(2023, 5, 1)).with("Zand en klei.").with("Zand."),
        Paper.titled("b", "B").with("Zand."),
        Paper.titled("c", "C").dated(LocalDate.of(2024, 5, 1)).with("Zand zand zand."));
    SearchRequest zand = SearchRequest.of("zand");
    assertThat(Library.ids(sorted(zand, SortOrder.DOCUMENT)))
        .containsExactly("a-0", "a-1", "b-0", "c-0");
    assertThat(Library.ids(sorted(zand, SortOrder.DATUM)))
        .containsExactly("c-0", "a-0", "a-1", "b-0");
    assertThat(Library.ids(sorted(SearchRequest.of(""), SortOrder.DATUM)))
        .containsExactly("c-0", "a-0", "a-1", "b-0");
  }

  @Test
  void answersASentenceWithTheBestMatchWithoutSyntax() {
    library.put(
        Paper.titled("a", "Nota")
            .with("De natuur krijgt ruimte.")
            .with("Netcongestie remt woningen in de gemeente.")
            .with("De gemeente viert feest."));
    SearchResult result =
        library.search.search(question("Remt netcongestie (de bouw van \"woningen"));
    assertThat(Library.ids(result)).containsExactly("a-1");
    assertThat(Library.ids(library.search.search(question("gemeente? -feest")))).hasSize(2);
  }

  @Test
  void answersASentenceOfFunctionWordsAndOneWithoutWords() {
    library.put(Paper.titled("a", "Nota").with("Wat is dat?").with("Zand."));
    assertThat(Library.ids(library.search.search(question("wat is dat")))).containsExactly("a-0");
    assertThat(library.search.search(question("?!")).total()).isZero();
    assertThat(library.search.search(question(" ")).total()).isEqualTo(2);
  }

  @Test
  void putsWhatIsAskedBeforeTheWayOfAsking() {
    library.put(
        Paper.titled("a", "Nota")
            .with("Wij delen de mening van de gemeente dat u gelijk hebt.")
            .with("Het net is vol en dat remt de bouw.")
            .with("Het net is ruim."));
    assertThat(
            Library.ids(library.search.search(question("Deelt u de mening dat het net vol is?"))))
        .startsWith("a-1");
  }

  @Test
  void prefersAPassageThatOpensWithTheSubject() {
    String long30 = "woord ".repeat(40);
    library.put(
        Paper.titled("a", "Nota")
            .with(long30 + "netcongestie en natuur.")
            .with("Netcongestie en natuur " + long30 + "."));
    assertThat(Library.ids(library.search.search(question("netcongestie natuur"))))
        .containsExactly("a-1", "a-0");
  }

  @Test
  void findsNoPassageWithoutTheWordsInModeZoek() {
    library.put(
        Paper.titled("a", "Nota")
            .with("Het waterschap bewaakt het peil.")
            .with("De waterschade was groot."));
    assertThat(library.ids("waterschappen")).isEmpty();
    assertThat(library.ids("waterschap schade")).isEmpty();
    assertThat(Library.ids(library.search.search(question("waterschap schade")))).isNotEmpty();
  }

  private static SearchRequest question(String text) {
    return new SearchRequest(text, SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, 20);
  }
}
