package nl.naslag.annotation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.annotation.CommitmentParty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {
  @ParameterizedTest
  @CsvSource({
    "De Kamer wordt in het najaar geïnformeerd., Tweede Kamer",
    "De raad voor te stellen het plan vast te stellen., gemeenteraad",
    "Wij vragen de initiatiefnemer om een onderbouwing., initiatiefnemer",
    "De aanvrager wordt verzocht de stukken aan te vullen., aanvrager"
  })
  void namesABodyOrARole(String sentence, String label) {
    assertThat(Addressees.in(MainClause.of(sentence), null))
        .map(CommitmentParty::label)
        .contains(label);
  }

  @ParameterizedTest
  @CsvSource({"Het college stelt het beleid vast.", "Bewoners wonen er graag."})
  void namesNobodyWhereNobodyIsAddressed(String sentence) {
    assertThat(Addressees.in(MainClause.of(sentence), null)).isEmpty();
  }
}
