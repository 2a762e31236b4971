package nl.naslag.trace.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naslag.WithDatabase;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageId;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.FewPassages;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.PlainTerms;
import nl.naslag.trace.RequestDecisions;
import nl.naslag.trace.RequestDecisions.Decision;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.Fate;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateOrder;
import nl.naslag.trace.fate.FateState;
import nl.naslag.trace.quote.IndexedQuotes;
import nl.naslag.trace.ready.AfterCommit;
import nl.naslag.trace.register.ActStore;
import nl.naslag.trace.register.IndexedRegister;
import nl.naslag.trace.register.RegisterActRows;
import nl.naslag.trace.register.StoredDecisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@WithDatabase
class StoredFatesIT {
  private static final String SPOOR = "Neem de Nedersaksenlijn op in de Nota Ruimte.";
  private static final String BODEM = "Regel de schade door bodemdaling.";
  private static final String ANSWER =
      "Uw wens is vervuld. De Nedersaksenlijn staat in de Nota Ruimte.";

  @Autowired private ObjectProvider<RegisterActRows> acts;
  @Autowired private ObjectProvider<FateChangeRows> changes;
  @Autowired private ObjectProvider<RequestNumberRows> numbers;
  private FewPassages search = new FewPassages();
  private IndexedRegister register = PlainTerms.register(search);
  private StoredFates fates =
      new StoredFates(register, register, InMemoryFates.none(search), search);
  private PassageId answer = new PassageId("geen");

  @BeforeEach
  void aRegisterOfTwoRequestsAndAnAnswer() {
    read(new FewPassages());
    search.request("brief", "1. Spoor", SPOOR);
    search.request("nota", "2. Bodem", BODEM);
    answer();
  }

  @AfterEach
  void forgetEverything() {
    acts.getObject().deleteAll();
    changes.getObject().deleteAll();
    numbers.getObject().deleteAll();
  }

  /// Starts again with other documents over the same database.
  private void read(FewPassages documents) {
    search = documents;
    register = registerOver(search);
    FateBook book = new FateBook(changes, numbers, search, new IndexedQuotes(search));
    fates = new StoredFates(register, register, book, search);
  }

  private IndexedRegister registerOver(FewPassages documents) {
    return new IndexedRegister(
        documents,
        PlainTerms.make(),
        new ActStore(acts, new IndexedQuotes(documents)),
        new FateBook(changes, numbers, documents, new IndexedQuotes(documents)),
        AfterCommit.atOnce());
  }

  private void answer() {
    IndexedPassage found = search.add("kamerbrief", "Antwoord", ANSWER, RequestKind.NEE);
    answer = found.passage().id();
  }

  private List<String> numbers() {
    register.giveNumbers();
    return held();
  }

  private List<String> held() {
    return register.requests(Filters.NONE).stream().map(one -> one.fate().number()).toList();
  }

  private RijkRequest request(String number) {
    return register.find(number).orElseThrow();
  }

  private FateChange done(String number, @Nullable PassageId proof, String words) {
    return fates.change(
        number, new FateOrder(FateState.VOLDAAN, null, null, "", proof, words), "anna");
  }

  private RequestDecisions decisions() {
    return new StoredDecisions(register, new ActStore(acts, new IndexedQuotes(search)));
  }

  @Test
  void readingGivesNoNumbers() {
    assertThat(held()).containsExactly("", "");
    assertThat(numbers.getObject().count()).isZero();
    fates.change(
        register.requests(Filters.NONE).getFirst().id(),
        new FateOrder(FateState.IN_ONDERZOEK, null, null, "", null, ""),
        "anna");
    assertThat(held()).doesNotContain("").doesNotHaveDuplicates();
    register.giveNumbers();
    register.requests(Filters.NONE);
    assertThat(numbers.getObject().count()).isEqualTo(2);
  }

  @Test
  void keepsTheNumberOfARequestThatComesBack() {
    List<String> before = numbers();
    FewPassages without = new FewPassages();
    without.request("brief", "1. Spoor", SPOOR);
    without.request("nieuw", "3. Water", "Verhoog de dijken langs de Waal.");
    read(without);
    assertThat(numbers()).contains(before.getFirst()).doesNotContain(before.get(1));
    FewPassages again = new FewPassages();
    again.request("nieuw", "3. Water", "Verhoog de dijken langs de Waal.");
    again.request("nota", "2. Bodem", BODEM);
    again.request("brief", "1. Spoor", SPOOR);
    read(again);
    assertThat(numbers()).hasSize(3).containsAll(before).doesNotHaveDuplicates();
    assertThat(request(before.get(1)).label()).isEqualTo(BODEM);
  }

  @Test
  void manyReadersAtOnceGetTheSameNumbers() throws Exception {
    try (var readers = Executors.newFixedThreadPool(8)) {
      List<Callable<List<String>>> asked = new ArrayList<>();
      for (int at = 0; at < 8; at++) {
        // Each like a machine of its own over the same database.
        IndexedRegister own = registerOver(search);
        asked.add(
            () -> {
              own.giveNumbers();
              return own.requests(Filters.NONE).stream().map(one -> one.fate().number()).toList();
            });
      }
      Set<List<String>> seen = new HashSet<>();
      for (Future<List<String>> one : readers.invokeAll(asked)) {
        seen.add(one.get());
      }
      assertThat(seen).hasSize(1);
    }
    assertThat(numbers.getObject().count()).isEqualTo(2);
    assertThat(numbers()).doesNotContain("").doesNotHaveDuplicates();
  }

  @Test
  void keepsTheStateWithTheWordsThatProveIt() {
    String number = numbers().getFirst();
    FateChange made = done(number, answer, "De Nedersaksenlijn staat in de Nota Ruimte.");
    Fate fate = request(number).fate();
    assertThat(fate.state()).isEqualTo(FateState.VOLDAAN);
    assertThat(fate.changes()).containsExactly(made);
    assertThat(fate.lost()).isFalse();
    assertThat(request(numbers().get(1)).fate().state()).isEqualTo(FateState.OPEN);
  }

  @Test
  void refusesDoneWithoutWordsThatSaySo() {
    String number = numbers().getFirst();
    refused(RefusalCode.FATE_NEEDS_QUOTE, () -> done(number, null, ""));
    refused(RefusalCode.WORDS_NOT_THERE, () -> done(number, answer, "Dat staat er niet."));
    refused(RefusalCode.UNKNOWN_PASSAGE, () -> done(number, new PassageId("weg"), ""));
    refused(RefusalCode.UNKNOWN_REQUEST, () -> done("V-1900-0001", answer, ""));
    FateOrder empty = new FateOrder(null, null, null, " ", null, "");
    refused(RefusalCode.MISSING_FIELD, () -> fates.change(number, empty, "anna"));
    assertThat(request(number).fate().changes()).isEmpty();
  }

  private static void refused(RefusalCode code, Runnable action) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(action::run)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void takesAChangeBackAndKeepsItInSight() {
    String number = numbers().getFirst();
    FateOrder order =
        new FateOrder(
            FateState.IN_ONDERZOEK, "Team Spoor", LocalDate.of(2001, 5, 3), "Gebeld", null, "");
    FateChange made = fates.change(number, order, "anna");
    assertThat(request(number).fate().owner()).isEqualTo("Team Spoor");
    assertThat(request(number).fate().late(LocalDate.of(2001, 5, 4))).isTrue();
    assertThat(request(number).fate().late(LocalDate.of(2001, 5, 3))).isFalse();
    fates.undo(made.id(), "bert");
    fates.undo(made.id(), "cor");
    Fate fate = request(number).fate();
    assertThat(fate.state()).isEqualTo(FateState.OPEN);
    assertThat(fate.owner()).isEmpty();
    assertThat(fate.changes()).singleElement().matches(one -> "bert".equals(one.undoneBy()));
    refused(RefusalCode.UNKNOWN_FATE_CHANGE, () -> fates.undo("weg", "bert"));
  }

  @Test
  void keepsNumberAndStateWhenDocumentsAreReadAgain() {
    List<String> before = numbers();
    done(before.getFirst(), answer, "");
    FewPassages again = new FewPassages();
    again.request("nieuw", "1. Nieuw", "Verhoog de dijken langs de Waal.");
    again.request("nota", "2. Bodem", BODEM);
    again.request("brief-2", "4. Vervoer", SPOOR);
    read(again);
    answer();
    assertThat(numbers()).hasSize(3).containsAll(before).doesNotHaveDuplicates();
    assertThat(request(before.getFirst()).occurrences().getFirst().passage().passage().text())
        .isEqualTo(SPOOR);
    assertThat(request(before.getFirst()).fate().state()).isEqualTo(FateState.VOLDAAN);
  }

  @Test
  void saysWhenTheWordsOfAProofAreGone() {
    String number = numbers().getFirst();
    done(number, answer, "");
    FewPassages again = new FewPassages();
    again.request("brief", "1. Spoor", SPOOR);
    read(again);
    assertThat(request(number).fate().lost()).isTrue();
    assertThat(request(number).fate().state()).isEqualTo(FateState.VOLDAAN);
  }

  @Test
  void keepsBothNumbersOfWhatWasMerged() {
    List<String> before = numbers();
    decisions().decide(new Decision.Merge(before), "anna");
    RijkRequest merged = register.requests(Filters.NONE).getFirst();
    assertThat(merged.fate().number()).isEqualTo(before.getFirst());
    assertThat(merged.fate().former()).containsExactly(before.get(1));
    assertThat(register.find(before.get(1).toLowerCase(Locale.ROOT))).contains(merged);
    PassageId apart = merged.occurrences().get(1).passage().passage().id();
    decisions().decide(new Decision.Split(merged.id(), List.of(apart)), "anna");
    assertThat(numbers()).isEqualTo(before);
  }
}
