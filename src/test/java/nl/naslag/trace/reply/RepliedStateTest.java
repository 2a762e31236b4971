package nl.naslag.trace.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Span;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.fate.FateState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliedStateTest {
  private static final String FIRST = "Dank voor uw brief. ";

  private static Optional<RepliedState> state(String sentence, CommitmentKind... kinds) {
    return read(sentence, false, kinds);
  }

  private static Optional<RepliedState> read(
      String sentence, boolean negated, CommitmentKind... kinds) {
    IndexedPassage found =
        new FewPassages().add("brief", "1. Spoor", FIRST + sentence, RequestKind.NEE);
    Span own = new Span(FIRST.length(), FIRST.length() + sentence.length());
    Span there = own.shift(found.passage().span().start());
    List<Commitment> commitments =
        Arrays.stream(kinds).map(kind -> commitment(kind, there, negated)).toList();
    IndexedPassage passage =
        new IndexedPassage(
            found.passage(),
            found.annotations(),
            found.documentTitle(),
            found.fileName(),
            null,
            commitments);
    return RepliedState.in(passage, List.of(new Span(0, FIRST.length() - 1), own));
  }

  private static Commitment commitment(CommitmentKind kind, Span span, boolean negated) {
    return new Commitment(kind, span, null, null, List.of(), "", "", negated, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik zie geen aanleiding om de norm te verlagen. | AFGEWEZEN",
        "Er is geen reden om dit te doen. | AFGEWEZEN",
        "Het kabinet wijst dit verzoek af. | AFGEWEZEN",
        "Daartoe ben ik niet bereid. | AFGEWEZEN",
        "Aan uw verzoek is inmiddels voldaan. | VOLDAAN",
        "De verbreding is deels uitgevoerd. | DEELS_VOLDAAN"
      })
  void readsAStateFromWords(String sentence, FateState state) {
    RepliedState read = state(sentence).orElseThrow();
    assertThat(read.state()).isEqualTo(state);
    assertThat(read.proof().in(FIRST + sentence)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "TOEZEGGING, TOEGEZEGD",
    "VOORNEMEN, TOEGEZEGD",
    "BESLUIT, TOEGEZEGD",
    "VERKENNING, IN_ONDERZOEK"
  })
  void readsAStateFromWhatTheSpeakerCommitsTo(CommitmentKind kind, FateState state) {
    String sentence = "Ik kom hierop terug.";
    RepliedState read = state(sentence, kind).orElseThrow();
    assertThat(read.state()).isEqualTo(state);
    assertThat(read.proof().in(FIRST + sentence)).isEqualTo(sentence);
  }

  @Test
  void aPromiseNotToDoItIsARefusal() {
    assertThat(read("Ik zal de norm niet verlagen.", true, CommitmentKind.VOORNEMEN))
        .map(RepliedState::state)
        .contains(FateState.AFGEWEZEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De regeling bestaat sinds 2021.",
        "Hieraan is nog niet voldaan.",
        "Zodra het onderzoek is afgerond, volgt meer.",
        "Er is geen reden tot zorg.",
        "De asielaanvraag is afgewezen."
      })
  void claimsNothingThatTheWordsDoNotShow(String sentence) {
    assertThat(state(sentence)).isEmpty();
    assertThat(state(sentence, CommitmentKind.VERZOEK, CommitmentKind.VERPLICHTING)).isEmpty();
  }
}
