package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileQueryTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.at(folder);
    library.put(Paper.titled("a", "Nota").with("Aal aap aar a b c d e f g h i j."));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void assertRefused(String query, String code, String words) {
    assertThatThrownBy(() -> library.find(query))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code().id()).isEqualTo(code);
              assertThat(Texts.text(refusal.message())).contains(words);
            });
  }

  @Test
  void refusesAQueryThatIsTooLong() {
    assertRefused("a".repeat(10_000), "query-too-long", "10.000");
  }

  @Test
  void refusesBracketsWithoutEnd() {
    assertRefused("(".repeat(2_000), "bad-query", "haakjes");
    assertRefused("(a OF ".repeat(300) + "a" + ")".repeat(150), "bad-query", "haakjes");
  }

  @Test
  void refusesMoreWordsThanAQueryNeeds() {
    assertRefused("aap ".repeat(400), "bad-query", "woorden");
  }

  @Test
  void answersWordsOfManyParts() {
    assertThat(library.ids("a-b-c-d-e-f-g-h-i-j ".repeat(100))).containsExactly("a-0");
    String parts =
        IntStream.range(0, 420)
            .mapToObj(i -> "x" + i + (i % 5 == 0 ? " " : "-"))
            .collect(Collectors.joining());
    assertThat(library.find(parts + "x").total()).isZero();
  }

  @Test
  void answersManyFilterValues() {
    List<String> years =
        IntStream.range(0, 5_000).mapToObj(i -> 1900 + i % 300 + "-" + (1900 + i / 17)).toList();
    SearchRequest request =
        SearchRequest.of("aap").withFilters(new Filters(Map.of(Facet.HORIZON, years)));
    assertThat(library.search.search(request).total()).isZero();
  }

  @Test
  void answersAStartThatManyWordsHave() {
    assertThat(library.ids("a*")).containsExactly("a-0");
    assertThat(library.find("a* ".repeat(100)).total()).isEqualTo(1);
  }

  @Test
  void answersALongQuestion() {
    String words =
        IntStream.range(0, 330).mapToObj(i -> "w" + i + "x").collect(Collectors.joining(" "));
    SearchRequest request =
        new SearchRequest(
            words + " aap", SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, 20);
    assertThat(library.search.search(request).total()).isEqualTo(1);
  }

  @Test
  void refusesPagesThatCannotBe() {
    SearchRequest request = SearchRequest.of("aap");
    assertThatThrownBy(() -> request.withPage(-1, 20))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> request.withPage(1, 101))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("101");
  }
}
