package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Outcome;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchReportTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void twoPapersAndAScan() {
    library =
        Library.at(folder)
            .put(
                Paper.titled("b", "Bodem").with("Zand en klei.").with("Zand.").with("Veen."),
                Paper.titled("a", "Akkers").with("Klei."));
    library.index.put(Paper.entry("c", "Scan", new Outcome.Skipped(Reason.IMAGE_ONLY), 0));
    library.index.commit();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private SearchReport report(String query) {
    return library.reports.report(SearchRequest.of(query));
  }

  @Test
  void namesEveryDocumentAlsoThoseWithoutAHit() {
    SearchReport report = report("zand");
    assertThat(report.total()).isEqualTo(2);
    assertThat(report.totalDocuments()).isEqualTo(1);
    assertThat(report.searched())
        .extracting(one -> one.document().id().value(), SearchReport.Searched::hits)
        .containsExactly(tuple("a", 0L), tuple("b", 2L));
    assertThat(report.leftOut()).isEmpty();
  }

  @Test
  void saysWhatCouldNotBeSearchedAndWhy() {
    assertThat(report("kwik").total()).isZero();
    assertThat(report("kwik").unsearchable())
        .singleElement()
        .satisfies(scan -> assertThat(scan.outcome().reasons()).containsOnly(Reason.IMAGE_ONLY));
  }

  @Test
  void keepsApartWhatTheFilterLeavesOut() {
    SearchReport report =
        library.reports.report(
            SearchRequest.of("klei").withFilters(Filters.of(Facet.DOCUMENT, "a")));
    assertThat(report.total()).isEqualTo(1);
    assertThat(report.searched())
        .extracting(one -> one.document().id().value())
        .containsExactly("a");
    assertThat(report.leftOut()).extracting(entry -> entry.id().value()).containsExactly("b");
    assertThat(report.filters())
        .isEqualTo(Map.of(Facet.DOCUMENT, List.of(new FacetValue("a", "Akkers", 1))));
  }

  @Test
  void isOfOneMomentAndOneCommit() {
    SearchReport before = report("zand");
    assertThat(before.moment().getZone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    assertThat(before.fingerprint()).isEqualTo(library.search.fingerprint());
    library.put(Paper.titled("d", "Duin").with("Zand."));
    SearchReport after = report("zand");
    assertThat(after.total()).isEqualTo(3);
    assertThat(after.generation()).isGreaterThan(before.generation());
  }

  @Test
  void countsAllHitsWhateverThePage() {
    SearchRequest third = SearchRequest.of("zand").withPage(3, 100);
    assertThat(library.reports.report(third).total()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                   | alle passages",
        "zand                 | het woord “zand”",
        "de zand              | het woord “zand” (alleen voor de volgorde: “de”)",
        "de van               | het woord “de” en het woord “van”",
        "zand -\"veen en klei\" | het woord “zand” en niet precies het zinsdeel “veen en klei”",
        "(zand OF kle*) veen  | (het woord “zand” of een woord dat begint met “kle”) en het woord"
            + " “veen”",
        "stuk:a               | stuk is “a”"
      })
  void saysHowTheQueryWasUnderstood(String query, String understood) {
    assertThat(Texts.text(report(query).understood())).isEqualTo(understood);
  }

  @Test
  void saysWhichWordsOfAQuestionCount() {
    SearchRequest question =
        new SearchRequest(
            "Waar is het zand?", SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, 20);
    assertThat(Texts.text(library.reports.report(question).understood()))
        .contains("“zand”")
        .doesNotContain("“het”");
  }

  @Test
  void refusesWhatASearchRefuses() {
    assertThatThrownBy(() -> report("\"zand"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code().id()).isEqualTo("bad-query"));
  }
}
