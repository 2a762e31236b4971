package nl.naslag.trace.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Span;
import nl.naslag.language.Dutch;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedRequestTest {
  private static final ReplyTexts TEXTS =
      new ReplyTexts(Dutch.TEXTS, Dutch.SENTENCES, Dutch.FREQUENCIES);

  private final AskedRequest asked =
      new AskedRequest(
          TEXTS.read("Wij vragen het Rijk om geld."),
          Set.of("rijk"),
          "ruimtelijk voorstel drenthe",
          "agendapunt 3.1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In het Ruimtelijk voorstel Drenthe vraagt u om geld.",
        "Over agendapunt 3.1: daar is geen geld voor.",
        "Zo staat het in agendapunt 3.1."
      })
  void knowsByWhatAReplyNamesIt(String text) {
    assertThat(asked.isReferredToIn(TEXTS.read(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In het ruimtelijk voorstel van Drenthe vraagt u om geld.",
        "Over agendapunt 3.12: daar is geen geld voor.",
        "Over agendapunt 3.1.2: daar is geen geld voor."
      })
  void isNotNamedByAnother(String text) {
    assertThat(asked.isReferredToIn(TEXTS.read(text))).isFalse();
  }

  @Test
  void hearsOnlyWhoIsAskedCommitItself() {
    assertThat(asked.commits(passage(CommitmentKind.TOEZEGGING, "rijk"))).isTrue();
    assertThat(asked.commits(passage(CommitmentKind.TOEZEGGING, "provincie-drenthe"))).isFalse();
    assertThat(asked.commits(passage(CommitmentKind.VERZOEK, "rijk"))).isFalse();
  }

  private static IndexedPassage passage(CommitmentKind kind, String actor) {
    IndexedPassage found =
        new FewPassages().add("brief", "1. Geld", "Ik maak geld vrij.", RequestKind.NEE);
    CommitmentParty party = new CommitmentParty(actor, actor, null);
    return new IndexedPassage(
        found.passage(),
        found.annotations(),
        found.documentTitle(),
        found.fileName(),
        null,
        List.of(
            new Commitment(
                kind, new Span(0, 18), party, null, List.of(), "", "", false, List.of())));
  }
}
