package nl.naslag.trace.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Span;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.Fate;
import org.junit.jupiter.api.Test;

class NamedDeadlineTest {
  private static final LocalDate WRITTEN = LocalDate.of(2024, 5, 3);

  private static Optional<LocalDate> deadline(CommitmentKind kind, String value, String direction) {
    return NamedDeadline.of(request(place(WRITTEN, kind, value, direction)));
  }

  private static RijkRequest request(Occurrence... places) {
    return new RijkRequest(
        "v-1",
        "Neem een besluit.",
        RequestKind.EXPLICIET,
        RequestStatus.VOORGESTELD,
        List.of(),
        List.of(),
        List.of(),
        List.of("2030"),
        List.of(places),
        Set.of(),
        Fate.NONE);
  }

  private static Occurrence place(
      LocalDate written, CommitmentKind kind, String value, String direction) {
    IndexedPassage found =
        new FewPassages().add("nota", "1. Spoor", "Neem een besluit.", RequestKind.EXPLICIET);
    Commitment asked =
        new Commitment(
            kind,
            new Span(0, 17),
            null,
            null,
            List.of(new CommitmentTime(value, direction)),
            "",
            "",
            false,
            List.of());
    return new Occurrence(
        new IndexedPassage(
            found.passage(),
            found.annotations(),
            found.documentTitle(),
            found.fileName(),
            written,
            List.of(asked)),
        Likeness.SELF,
        List.of(),
        "",
        false);
  }

  @Test
  void readsTheLastDayThatTheAskingSentenceNames() {
    assertThat(deadline(CommitmentKind.VERZOEK, "2026", "in")).contains(day(2026, 12, 31));
    assertThat(deadline(CommitmentKind.VERZOEK, "2025-2028", "tot")).contains(day(2028, 12, 31));
    assertThat(deadline(CommitmentKind.VERZOEK, "2026-02", "tot")).contains(day(2026, 2, 28));
    assertThat(deadline(CommitmentKind.VERZOEK, "2026-07-01", "tot")).contains(day(2026, 7, 1));
    assertThat(deadline(CommitmentKind.VERZOEK, "2026-Q2", "in")).contains(day(2026, 6, 30));
    assertThat(deadline(CommitmentKind.VERZOEK, "2026-H1", "in")).contains(day(2026, 6, 30));
  }

  @Test
  void aHorizonIsNoDeadline() {
    // The annotations of the passage say 2030, because the heading "Agendapunten 2030" does.
    assertThat(deadline(CommitmentKind.VERZOEK, "de zomer", "tot")).isEmpty();
    assertThat(deadline(CommitmentKind.VERZOEK, "2030", "vanaf")).isEmpty();
    assertThat(deadline(CommitmentKind.VERZOEK, "2030", "")).isEmpty();
    assertThat(deadline(CommitmentKind.VOORNEMEN, "2030", "tot")).isEmpty();
    assertThat(deadline(CommitmentKind.VERZOEK, "2026-06-31", "tot")).isEmpty();
  }

  @Test
  void whatThePastDidIsNoDeadline() {
    assertThat(deadline(CommitmentKind.VERZOEK, "2019", "in")).isEmpty();
  }

  @Test
  void whatIsAskedAgainLaterReplacesTheEarlierDay() {
    RijkRequest twice =
        request(
            place(day(2019, 1, 1), CommitmentKind.VERZOEK, "2020", "tot"),
            place(WRITTEN, CommitmentKind.VERZOEK, "2026", "tot"));
    assertThat(NamedDeadline.of(twice)).contains(day(2026, 12, 31));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
