package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.naslag.Seeds;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageKind;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.column.FacetValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts and pages of a random library against counting one by one.
class SearchLawTest {
  private static final long SEED = 20260731;

  private static final List<String> WORDS = List.of("zand", "klei", "veen", "leem", "waterschap");
  private static final List<String> THEMES = List.of("energie", "wonen", "natuur");
  private static final List<String> YEARS = List.of("2030", "2035", "2050");
  private static final List<String> PARTIES = List.of("rijk", "defensie", "gemeenten");

  @TempDir static Path folder;
  private static Random random = new Random(SEED);
  private static final List<IndexedPassage> PASSAGES = new ArrayList<>();
  private static Library library;

  @BeforeAll
  static void putPapers() {
    random = new Random(Long.getLong(Seeds.CHOSEN, SEED));
    library = Library.at(folder);
    for (int i = 0; i < 60; i++) {
      library.index.put(randomPaper(i).document(), randomPaper(i).entry());
      // Several segments with removed documents in them.
      if (i % 9 == 0) {
        library.index.commit();
      }
    }
    for (int i = 0; i < 60; i += 4) {
      library.index.remove(new DocumentId("d" + i));
    }
    library.index.commit();
    library.search.each(Filters.NONE, PASSAGES::add);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static Paper randomPaper(int number) {
    Paper paper = Paper.titled("d" + number, "Stuk " + random.nextInt(20));
    for (int i = random.nextInt(12); i >= 0; i--) {
      paper.under(random.nextInt(5) + ". Kop");
      paper.with(
          String.join(" ", some(WORDS)) + ".",
          labels ->
              labels
                  .themes(some(THEMES).toArray(String[]::new))
                  .horizons(some(YEARS).toArray(String[]::new))
                  .parties(some(PARTIES).toArray(String[]::new))
                  .kind(any(PassageKind.values()))
                  .request(any(RequestKind.values())));
    }
    return paper;
  }

  private static List<String> some(List<String> values) {
    return values.stream().filter(value -> random.nextInt(3) == 0).toList();
  }

  private static <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Filters randomFilters() {
    EnumMap<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (random.nextInt(4) == 0) {
        Set<String> values = new HashSet<>();
        PASSAGES.forEach(passage -> values.addAll(FacetValues.values(facet, passage)));
        chosen.put(facet, values.stream().filter(value -> random.nextInt(2) == 0).toList());
      }
    }
    return new Filters(chosen);
  }

  private static boolean passes(IndexedPassage passage, Filters filters) {
    return filters.values().entrySet().stream()
        .allMatch(
            chosen ->
                FacetValues.values(chosen.getKey(), passage).stream()
                    .anyMatch(chosen.getValue()::contains));
  }

  private static Filters without(Filters filters, Facet facet) {
    Map<Facet, List<String>> others = new HashMap<>(filters.values());
    others.remove(facet);
    return new Filters(others);
  }

  private static List<IndexedPassage> counted(String word, Filters filters) {
    return PASSAGES.stream()
        .filter(passage -> passage.passage().text().matches(".*\\b" + word + "\\b.*"))
        .filter(passage -> passes(passage, filters))
        .toList();
  }

  @Seeds(SEED)
  void countsWhatCountingOneByOneGives(long seed) {
    random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      Filters filters = randomFilters();
      SearchResult result = library.search.search(SearchRequest.of(word).withFilters(filters));
      List<IndexedPassage> expected = counted(word, filters);
      assertThat(result.total()).isEqualTo(expected.size());
      assertThat(result.totalDocuments())
          .isEqualTo(expected.stream().map(p -> p.passage().documentId()).distinct().count());
      for (Facet facet : Facet.values()) {
        assertThat(asMap(result.facets().getOrDefault(facet, List.of())))
            .as("%s under %s", facet, filters)
            .isEqualTo(countedValues(facet, word, without(filters, facet)));
      }
    }
  }

  /// Values chosen but absent are listed at zero; the count is what matters here.
  private static Map<String, Long> asMap(List<FacetValue> values) {
    Map<String, Long> counts = new HashMap<>();
    values.stream().filter(v -> v.count() > 0).forEach(v -> counts.put(v.value(), v.count()));
    return counts;
  }

  private static Map<String, Long> countedValues(Facet facet, String word, Filters filters) {
    Map<String, Long> counts = new HashMap<>();
    for (IndexedPassage passage : counted(word, filters)) {
      FacetValues.values(facet, passage).forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    return counts;
  }

  @Seeds(SEED)
  void givesEveryHitOnceHoweverItIsPaged(long seed) {
    random = new Random(seed);
    for (SortOrder sort : SortOrder.values()) {
      SearchRequest request = Library.sorted(SearchRequest.of("zand OF klei"), sort);
      List<String> whole = pages(request, 100);
      assertThat(whole).doesNotHaveDuplicates();
      assertThat(whole).hasSize((int) library.search.search(request).total());
      assertThat(pages(request, 7)).isEqualTo(whole);
      assertThat(pages(request, 1)).isEqualTo(whole);
    }
  }

  private static List<String> pages(SearchRequest request, int size) {
    List<String> ids = new ArrayList<>();
    for (int page = 1; ; page++) {
      List<String> hits = Library.ids(library.search.search(request.withPage(page, size)));
      if (hits.isEmpty()) {
        return ids;
      }
      ids.addAll(hits);
    }
  }

  @Test
  void givesNothingBeyondTheLastPage() {
    SearchRequest request = SearchRequest.of("zand").withPage(Integer.MAX_VALUE, 100);
    SearchResult result = library.search.search(request);
    assertThat(result.hits()).isEmpty();
    assertThat(result.total()).isPositive();
  }

  @Seeds(SEED)
  void answersOrRefusesWhateverIsTyped(long seed) {
    random = new Random(seed);
    String alphabet = "ab -\"()*:?ÖOF OF~^\\/\u0000\u0007\uD83D\u200B–_[]{}+&|!.,\t0";
    for (int round = 0; round < 400; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(SearchRequest.LONGEST_QUERY); i >= 0; i--) {
        typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (SearchMode mode : SearchMode.values()) {
        answersOrRefuses(typed.toString(), mode);
      }
    }
  }

  /// What is proposed is never refused for its form again.
  private static void works(String proposal) {
    try {
      library.find(proposal);
    } catch (nl.naslag.document.Refusal refusal) {
      assertThat(nl.naslag.document.Texts.text(refusal.message())).contains("Er is geen");
    }
  }

  static void answersOrRefuses(String typed, SearchMode mode) {
    try {
      library.search.search(
          new SearchRequest(typed, mode, Filters.NONE, SortOrder.RELEVANTIE, 1, 20));
    } catch (nl.naslag.document.Refusal refusal) {
      assertThat(refusal.code().id()).isIn("bad-query", "unknown-filter-value", "query-too-long");
      assertThat(mode).isEqualTo(SearchMode.ZOEK);
      refusal.suggestion().ifPresent(SearchLawTest::works);
    }
  }
}
