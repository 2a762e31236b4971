package nl.naslag.trace.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.PassageId;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Refusal;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Filters;
import nl.naslag.trace.commitment.CommitmentLine.Place;
import org.junit.jupiter.api.Test;

class CommitmentListTest {
  private static CommitmentLine line(int passage, String sentence, String... times) {
    Place place =
        new Place(
            new PassageId("nota-" + passage),
            new DocumentId("nota"),
            "Nota",
            "nota.pdf",
            null,
            List.of("1 Wonen"),
            "1 Wonen",
            List.of("wonen"));
    return new CommitmentLine(
        place,
        CommitmentKind.VOORNEMEN,
        "zin",
        sentence,
        new Span(0, sentence.length()),
        new PrintedPages(3, null, 3, null),
        null,
        null,
        List.of(times).stream().map(value -> new CommitmentTime(value, "tot")).toList(),
        "");
  }

  private static List<String> sorted(String order, CommitmentLine... lines) {
    return CommitmentOrder.of(List.of(order)).sorted(List.of(lines)).stream()
        .map(CommitmentLine::sentence)
        .toList();
  }

  @Test
  void putsTermsAfterYearsAndWhatHasNoTimeLastInBothDirections() {
    CommitmentLine[] lines = {
      line(1, "geen"),
      line(2, "woorden", "zo spoedig mogelijk"),
      line(3, "later", "2035"),
      line(4, "dag", "2030-07-01"),
      line(5, "jaar", "2040", "2030")
    };

    assertThat(sorted("horizon", lines)).containsExactly("jaar", "dag", "later", "woorden", "geen");
    assertThat(sorted("-horizon", lines))
        .containsExactly("woorden", "later", "dag", "jaar", "geen");
    assertThat(sorted("-stuk", lines)).startsWith("jaar").endsWith("geen");
  }

  @Test
  void readsAQueryFromAnAddress() {
    CommitmentQuery query =
        CommitmentQuery.of(
            Map.of(
                "kind", List.of("verzoek"), "q", List.of(" Water  BODEM "), "page", List.of("2")));

    assertThat(query.words()).containsExactly("water", "bodem");
    assertThat(query.of(CommitmentFacet.KIND)).containsExactly("verzoek");
    assertThat(query.passages()).isEqualTo(Filters.NONE);
    assertThat(query.hasWords(line(1, "De bodem vraagt Water."))).isTrue();
    assertThat(query.hasWords(line(1, "De bodem."))).isFalse();
  }

  @Test
  void refusesKindsFormsAndOrdersThatDoNotExist() {
    for (Map<String, List<String>> wrong :
        List.of(
            Map.of("kind", List.of("tekst")),
            Map.of("form", List.of("tekst")),
            Map.of("sort", List.of("kleur")),
            Map.of("sort", List.of("datum", "stuk")))) {
      assertThatThrownBy(() -> CommitmentQuery.of(wrong)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void writesTimesAsADutchReaderDoes() {
    assertThat(TimeWords.label(new CommitmentTime("2026-07-01", "in"))).isEqualTo("op 1 juli 2026");
    assertThat(TimeWords.label(new CommitmentTime("2030", "tot"))).isEqualTo("tot 2030");
    assertThat(TimeWords.label("2026-09")).isEqualTo("september 2026");
    assertThat(TimeWords.label("2029-H1")).isEqualTo("1e helft van 2029");
    assertThat(TimeWords.label(new CommitmentTime("2029-Q2", "vanaf")))
        .isEqualTo("vanaf 2e kwartaal 2029");
    assertThat(TimeWords.label(new CommitmentTime("binnen zes weken", "tot")))
        .isEqualTo("binnen zes weken");
    assertThat(TimeWords.label("2026-06-31")).isEqualTo("2026-06-31");
  }
}
