package nl.naslag.structure.block;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.document.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bijlage",
        "Bijlagen",
        "BIJLAGE II Kaarten",
        "Bijlage 1: Kaart",
        "Bijlage (vertrouwelijk)"
      })
  void knowsAnAnnexByItsHeading(String heading) {
    assertThat(HeadingForm.of(heading).kind()).isEqualTo(SectionKind.BIJLAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bijlagen zijn er niet", "Bijlage volgt nog", "Bijlagen bij de begroting"})
  void takesASentenceAboutAnnexesForNone(String heading) {
    assertThat(HeadingForm.of(heading).kind()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.b.1", "3a", "A.1", "12.10"})
  void findsTheNumberAboveANumber(String number) {
    assertThat(HeadingForm.parent(number)).isPresent();
    assertThat(HeadingForm.parent("4")).isEmpty();
  }
}
