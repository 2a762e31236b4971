package nl.naslag.structure.block;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.document.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockHeadingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agendapunten 2030/2035:",
        "Agendapunten richting 2050:",
        "Agendapunt 2030",
        "Agendapunten tot 2040",
        "Agendapunten voor de lange termijn",
        "Agendapunten"
      })
  void knowsAgendapuntenWhateverTheirHorizon(String heading) {
    assertThat(BlockHeading.kind(heading)).contains(SectionKind.AGENDAPUNTEN);
    assertThat(BlockHeading.stands(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Denkrichtingen 2050", "Denkrichting na 2035", "Denkrichtingen:"})
  void knowsDenkrichtingenWhateverTheirHorizon(String heading) {
    assertThat(BlockHeading.kind(heading)).contains(SectionKind.DENKRICHTINGEN);
    assertThat(BlockHeading.stands(heading)).isTrue();
  }

  @Test
  void knowsANamedBlockButNotBeyondDoubt() {
    assertThat(BlockHeading.kind("Agendapunten voor het Rijk")).contains(SectionKind.AGENDAPUNTEN);
    assertThat(BlockHeading.stands("Agendapunten voor het Rijk")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agendapunten zijn hierboven genoemd.",
        "agendapunten 2030",
        "Agendapunt: Brievenlijst",
        "Geen agendapunten",
        "De agendapunten in dit voorstel vragen om een antwoord van het kabinet"
      })
  void leavesRunningTextAlone(String line) {
    assertThat(BlockHeading.stands(line)).isFalse();
    assertThat(BlockHeading.kind(line)).isEmpty();
  }
}
