package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.naslag.Seeds;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.search.BatchRequest.Depth;
import nl.naslag.search.TermRow.Cell;
import nl.naslag.search.TermRow.Counted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchSearchTest {
  private static final List<String> WORDS = List.of("zand", "klei", "veen", "leem", "löss");

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void aLibrary() {
    library = Library.at(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<TermRow> rows(Filters filters, String... terms) {
    List<TermRow> rows = new ArrayList<>();
    library.batch.each(
        new BatchRequest(new TermList(List.of(terms)), filters, Depth.PASSAGES), rows::add);
    return rows;
  }

  @Test
  void countsByChapterOfEveryDocumentInTheirOrder() {
    library.put(
        Paper.titled("b", "Bodem").with("Zand.").under("2. Oost").with("Zand.").with("Zand."),
        Paper.titled("a", "Zee")
            .under("2. West")
            .with("Zand en klei.")
            .under("10. Noord")
            .with("Zand."));
    Counted zand = (Counted) rows(Filters.NONE, "zand").getFirst();
    assertThat(zand.total()).isEqualTo(5);
    assertThat(zand.totalDocuments()).isEqualTo(2);
    assertThat(zand.cells())
        .extracting(cell -> cell.documentTitle() + "/" + cell.chapter() + "/" + cell.count())
        .containsExactly("Bodem//1", "Bodem/2. Oost/2", "Zee/2. West/1", "Zee/10. Noord/1");
    assertThat(zand.cells())
        .extracting(cell -> Objects.requireNonNull(cell.first()).passage().id().value())
        .containsExactly("b-0", "b-1", "a-0", "a-1");
  }

  @Test
  void saysOfATermThatItIsNotThere() {
    library.put(Paper.titled("a", "Nota").with("Zand."));
    assertThat(rows(Filters.NONE, "kwik")).containsExactly(new Counted("kwik", 0, 0, List.of()));
  }

  @Test
  void tellsOfABadTermInItsPlaceAndGoesOn() {
    library.put(Paper.titled("a", "Nota").with("Zand."));
    List<TermRow> rows = rows(Filters.NONE, "zand", "\"zand", "x".repeat(3_000), "klei");
    assertThat(rows).extracting(TermRow::term).element(3).isEqualTo("klei");
    assertThat(rows.get(1))
        .isInstanceOfSatisfying(
            TermRow.Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(RefusalCode.BAD_QUERY);
              assertThat(Texts.text(refused.message())).contains("aanhalingsteken");
            });
    assertThat(rows.get(2))
        .isInstanceOfSatisfying(
            TermRow.Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(RefusalCode.QUERY_TOO_LONG));
    assertThat(((Counted) rows.get(0)).total()).isEqualTo(1);
  }

  @Test
  void refusesABadFilterBeforeItCounts() {
    assertThatThrownBy(() -> rows(Filters.of(Facet.THEME, "weer"), "zand"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code().id()).isEqualTo("unknown-filter-value"));
  }

  @Test
  void readsNoPassageWhereOnlyCountsAreAsked() {
    library.put(Paper.titled("a", "Nota").with("Zand."));
    TermList terms = new TermList(List.of("zand"));
    library.batch.each(
        new BatchRequest(terms, Filters.NONE, Depth.COUNTS),
        row -> assertThat(((Counted) row).cells()).allMatch(cell -> cell.first() == null));
  }

  // The promise of the matrix: every number is that of the search behind it.
  @Seeds(20_260_302)
  void countsExactlyWhatTheSearchScreenCounts(long seed) {
    Random random = new Random(seed);
    for (int number = 0; number < 12; number++) {
      library.put(paper(number, random));
    }
    // Some documents read again, so that there are removed passages and several segments.
    library.put(paper(3, random), paper(7, random));
    String[] terms = {
      "zand",
      "zand klei",
      "zand OF klei",
      "\"zand en klei\"",
      "-zand",
      "kle*",
      "kleien",
      "(zand OF" + " klei) -veen",
      "löss",
      "de",
      "stuk:p1 zand",
      "noord",
      "kwik"
    };
    for (Filters filters : List.of(Filters.NONE, Filters.of(Facet.DOCUMENT, "p1", "p7"))) {
      for (TermRow row : rows(filters, terms)) {
        assertSame((Counted) row, filters);
      }
    }
  }

  private void assertSame(Counted row, Filters filters) {
    SearchRequest request = SearchRequest.of(row.term()).withFilters(filters);
    SearchResult found = library.search.search(request);
    assertThat(row.total()).as(row.term()).isEqualTo(found.total());
    assertThat(row.totalDocuments()).as(row.term()).isEqualTo(found.totalDocuments());
    assertThat(row.cells().stream().mapToLong(Cell::count).sum()).isEqualTo(found.total());
    for (Cell cell : row.cells()) {
      Map<Facet, List<String>> one = new EnumMap<>(Facet.class);
      one.put(Facet.DOCUMENT, List.of(cell.documentId().value()));
      if (!cell.chapter().isEmpty()) {
        one.put(Facet.CHAPTER, List.of(cell.chapter()));
        SearchResult linked =
            library.search.search(
                Library.sorted(request.withFilters(new Filters(one)), SortOrder.DOCUMENT));
        assertThat(cell.count()).as(row.term() + cell).isEqualTo(linked.total());
        assertThat(cell.first()).isEqualTo(linked.hits().getFirst().passage());
      }
    }
  }

  private static Paper paper(int number, Random random) {
    Paper paper = Paper.titled("p" + number, "Nota " + number % 5);
    for (int chapter = 0; chapter < 4; chapter++) {
      if (chapter > 0) {
        paper.under(chapter + ". " + (chapter == 2 ? "Noord" : "Zuid"), "Het zand");
      }
      for (int passage = random.nextInt(5); passage >= 0; passage--) {
        paper.with("De " + word(random) + " en " + word(random) + " of " + word(random) + "grond.");
      }
    }
    return paper;
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
