package nl.naslag.annotation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.annotation.TestDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij vragen het Rijk om extra geld voor het spoor. | VERZOEK
          De gemeenteraad wordt in het najaar over de voortgang geïnformeerd. | TOEZEGGING
          De gemeente wil in 2030 meer bomen in de stad. | VOORNEMEN
          De aanvrager moet de kosten zelf betalen. | VERPLICHTING
          Wij gaan onderzoeken hoe de zorg beter kan. | VERKENNING
          """)
  void readsTheKindFromTheMainClause(String words, CommitmentKind kind) {
    assertThat(read(words)).extracting(Commitment::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hierdoor kan de vervoerder de bushalte gaan gebruiken.",
        "De Tweede Kamer heeft vorig jaar een motie aangenomen.",
        "Op welke wijze gaat u de bewoners hierbij betrekken?",
        "De brug, die de gemeente moet onderhouden, is groen."
      })
  void findsNoneInWhatIsPastPossibleAskedOrInAClauseAside(String words) {
    assertThat(read(words)).isEmpty();
  }

  @Test
  void readsWhenItIsToBeDone() {
    String words = "De gemeente zal uiterlijk 1 juli 2026 en vanaf 2030 de wegen verbreden.";
    assertThat(read(words).getFirst().horizons())
        .containsExactly(
            new CommitmentTime("2026-07-01", "tot"), new CommitmentTime("2030", "vanaf"));
  }

  private static List<Commitment> read(String words) {
    return Annotating.annotate(new TestDocument().paragraph(words))
        .passages()
        .getLast()
        .commitments();
  }
}
