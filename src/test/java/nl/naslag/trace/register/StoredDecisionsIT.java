package nl.naslag.trace.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import nl.naslag.WithDatabase;
import nl.naslag.document.Refusal;
import nl.naslag.search.FewPassages;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.PlainTerms;
import nl.naslag.trace.Proof;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RegisterAct.ActPlace;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestDecisions;
import nl.naslag.trace.RequestDecisions.Decision;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.follow.InMemoryFates;
import nl.naslag.trace.quote.IndexedQuotes;
import nl.naslag.trace.ready.AfterCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@WithDatabase
class StoredDecisionsIT {
  private static final String SPOOR = "Neem de Nedersaksenlijn op in de Nota Ruimte.";
  private static final String SPOOR_TOO =
      "Wij vragen de Nedersaksenlijn in de Nota Ruimte op te nemen.";
  private static final String BODEM = "Regel de schade door bodemdaling.";

  @Autowired private ObjectProvider<RegisterActRows> rows;
  private final FewPassages search = new FewPassages();
  private IndexedRegister register;
  private RequestDecisions decisions;
  private IndexedPassage spoor;
  private IndexedPassage spoorToo;
  private IndexedPassage bodem;

  @BeforeEach
  void aRegisterOfTwoRequests() {
    register =
        new IndexedRegister(
            search,
            PlainTerms.make(),
            new ActStore(rows, new IndexedQuotes(search)),
            InMemoryFates.none(search),
            AfterCommit.atOnce());
    decisions = new StoredDecisions(register, new ActStore(rows, new IndexedQuotes(search)));
    spoor = search.request("brief", "1. Spoor", SPOOR);
    spoorToo = search.request("nota", "6. Bereikbaarheid", SPOOR_TOO);
    bodem = search.request("nota", "2. Bodem", BODEM);
  }

  @AfterEach
  void forgetEverything() {
    rows.getObject().deleteAll();
  }

  private List<RijkRequest> requests() {
    return register.requests(Filters.NONE);
  }

  private List<List<IndexedPassage>> groups() {
    return requests().stream()
        .map(one -> one.occurrences().stream().map(Occurrence::passage).toList())
        .toList();
  }

  private String id(int request) {
    return requests().get(request).id();
  }

  private RegisterAct merge() {
    return decisions.decide(new Decision.Merge(List.of(id(0), id(1))), "anna");
  }

  private RegisterAct split() {
    return decisions.decide(new Decision.Split(id(0), List.of(spoorToo.passage().id())), "bert");
  }

  @Test
  void keepsWhoDecidedAndWhen() {
    RegisterAct act = decisions.decide(new Decision.Confirm(id(0)), " anna ");
    RijkRequest confirmed = requests().getFirst();
    assertThat(confirmed.status()).isEqualTo(RequestStatus.BEVESTIGD);
    assertThat(confirmed.acts()).containsExactly(act);
    assertThat(act.by()).isEqualTo("anna");
    assertThat(act.places()).extracting(ActPlace::words).containsExactly(SPOOR, SPOOR_TOO);
    assertThat(requests().get(1).status()).isEqualTo(RequestStatus.VOORGESTELD);
  }

  @Test
  void mergesAndSplitsAndTakesBoth() {
    RegisterAct merged = merge();
    assertThat(groups()).containsExactly(List.of(spoor, spoorToo, bodem));
    assertThat(requests().getFirst().occurrences().get(2).likeness().kind())
        .isEqualTo(Likeness.Kind.MENS);
    RegisterAct split = split();
    assertThat(groups()).containsExactly(List.of(spoor, bodem), List.of(spoorToo));
    assertThat(requests()).allMatch(one -> one.status() == RequestStatus.GESPLITST);
    decisions.undo(split.id(), "anna");
    decisions.undo(merged.id(), "bert");
    assertThat(groups()).containsExactly(List.of(spoor, spoorToo), List.of(bodem));
  }

  private List<IndexedPassage> unjudged() {
    return requests().stream()
        .flatMap(one -> one.occurrences().stream())
        .filter(Occurrence::unjudged)
        .map(Occurrence::passage)
        .toList();
  }

  @Test
  void marksPlacesThatJoinedAfterAPersonJudged() {
    decisions.decide(new Decision.Confirm(id(0)), "anna");
    assertThat(unjudged()).isEmpty();
    IndexedPassage later = search.request("reactie", "1. Spoor", "Ook in 2030: " + SPOOR);
    assertThat(unjudged()).containsExactly(later);
    assertThat(register.matrix(RegisterQuery.ALL).cells())
        .flatMap(RequestMatrix.Cell::unjudged)
        .containsExactly(later.passage().id());
    RegisterAct again = decisions.decide(new Decision.Confirm(id(0)), "bert");
    assertThat(unjudged()).isEmpty();
    decisions.undo(again.id(), "bert");
    decisions.decide(new Decision.Merge(List.of(id(0), id(1))), "bert");
    assertThat(unjudged()).as("who merges has seen both").isEmpty();
  }

  @Test
  void doesNotCallAPlaceNewThatWasOnlyRewritten() {
    decisions.decide(new Decision.Confirm(id(0)), "anna");
    search.remove(spoorToo);
    search.request("nota", "6. Bereikbaarheid", SPOOR_TOO + " Graag in 2026.");
    assertThat(requests().getFirst().occurrences()).hasSize(2);
    assertThat(unjudged()).isEmpty();
  }

  @Test
  void neverForgetsADecisionThatWasTakenBack() {
    RegisterAct act = merge();
    decisions.undo(act.id(), "bert");
    RegisterAct undone = decisions.undo(act.id(), "carla");
    assertThat(Objects.requireNonNull(undone.undone()).by()).isEqualTo("bert");
    assertThat(decisions.all()).hasSize(1).noneMatch(RegisterAct::holds);
    assertThat(requests()).allMatch(one -> one.acts().isEmpty());
  }

  @Test
  void holdsAfterTheDocumentIsReadAgain() {
    merge();
    search.remove(bodem);
    IndexedPassage moved = search.request("nota", "9. Bodem", BODEM);
    search.remove(spoorToo);
    IndexedPassage changed =
        search.request("nota", "6. Bereikbaarheid", SPOOR_TOO + " Graag in 2026.");
    assertThat(groups()).containsExactly(List.of(spoor, moved, changed));
    assertThat(decisions.all().getFirst().places())
        .extracting(ActPlace::proof)
        .containsExactlyInAnyOrder(Proof.EXACT, Proof.VERPLAATST, Proof.GEWIJZIGD);
  }

  @Test
  void saysWhichPlacesAreGone() {
    merge();
    search.remove(bodem);
    assertThat(groups()).containsExactly(List.of(spoor, spoorToo));
    assertThat(decisions.all().getFirst().places())
        .extracting(ActPlace::proof)
        .contains(Proof.VERDWENEN);
  }

  @Test
  void followsItsWordsToAnotherFormOfTheDocument() {
    decisions.decide(new Decision.Reject(id(1)), "anna");
    search.remove(bodem);
    search.request("nota-odt", "2. Bodem", BODEM);
    assertThat(requests()).extracting(RijkRequest::status).contains(RequestStatus.VERWORPEN);
  }

  @Test
  void refusesWhatChangesNothing() {
    refuses("unknown-request", new Decision.Confirm("v-weg"));
    refuses("merge-needs-two", new Decision.Merge(List.of(id(0), id(0))));
    refuses("split-needs-some", new Decision.Split(id(0), List.of()));
    refuses("split-needs-some", new Decision.Split(id(1), List.of(bodem.passage().id())));
    refuses("not-a-place", new Decision.Split(id(0), List.of(bodem.passage().id())));
    assertThat(decisions.all()).isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> decisions.undo("weg", "anna"))
        .matches(refusal -> refusal.code().id().equals("unknown-act"));
  }

  private void refuses(String code, Decision decision) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> decisions.decide(decision, "anna"))
        .matches(refusal -> refusal.code().id().equals(code));
  }
}
