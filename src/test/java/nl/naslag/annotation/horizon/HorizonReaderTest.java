package nl.naslag.annotation.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.TestDocument;
import nl.naslag.document.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonReaderTest {
  private static List<String> horizons(String words) {
    return Annotating.last(new TestDocument().chapter("Nota").paragraph(words)).horizons();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De dijk is uiterlijk 2030 op hoogte. | 2030
          Wij bouwen vóór 2035 drie scholen. | 2035
          De aanpak loopt t/m 2028. | 2028;tm-2028
          Tussen 2030 en 2040 groeit de vraag naar stroom. | 2030-2040
          In de periode 2026-2030 herstellen wij de beken. | 2026-2030
          Het station gaat na 2030 open. | na-2030
          Op korte termijn komt er een fietsbrug. | korte-termijn
          Dat is een zaak van de middellange termijn. | middellange-termijn
          Wij kijken ook naar de langere termijn. | lange-termijn
          De wet gaat in op 1 januari 2026. | 2026
          Volgend jaar beginnen wij met de bouw. | 2024
          In 2030/2035 is de lijn klaar. | 2030;2035
          """)
  void readsWhenSomethingIsToBeDone(String words, String expected) {
    assertThat(horizons(words)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat staat in de kamerbrief van 18 juli 2023.",
        "Sinds 1996 bestaat het park.",
        "De uitstoot moet omlaag ten opzichte van 2025.",
        "De begroting 2025 is vastgesteld.",
        "Dit past bij de Omgevingsvisie 2026 en bij het coalitieakkoord 2023-2027.",
        "In de Wmo 2030 staat dit niet.",
        "Wij volgen Verordening (EU) 2021/2115.",
        "Er komen 2030 woningen bij.",
        "De kosten zijn € 2030 per huis.",
        "Het gebied is 2.030 hectare groot.",
        "Dat blijkt uit onderzoek (Planbureau, 2024).",
        "Het kantoor staat op Postbus 2040.",
        "Zaaknummer 2025-04711 is gesloten.",
        "Lasten 2024 2025 2026 2027",
        "In 2018 sloot de mijn.",
      })
  void leavesOtherNumbersAlone(String words) {
    assertThat(horizons(words)).isEmpty();
  }

  @Test
  void readsTheYearOfABudgetAsAYearToCome() {
    TestDocument budget = new TestDocument().on(null).heading(SectionKind.KOP, 1, "Begroting 2025");
    assertThat(Annotating.last(budget.paragraph("In 2025 gaat de school open.")).horizons())
        .containsExactly("2025");
    assertThat(Annotating.last(budget.paragraph("In 2024 was dat anders.")).horizons()).isEmpty();
    assertThat(Annotating.last(budget.paragraph("Stand per 31-12-2025: 4 mln.")).horizons())
        .isEmpty();
  }

  @Test
  void readsThePeriodOfAPlanThatStillRuns() {
    TestDocument later = new TestDocument().on(LocalDate.of(2025, 2, 1)).chapter("Nota");
    assertThat(
            Annotating.last(later.paragraph("Het Beheerplan Wegen 2024-2028 is klaar.")).horizons())
        .containsExactly("2024-2028");
    assertThat(
            Annotating.last(later.paragraph("Er is 12 miljoen voor in 2025 en 2026.")).horizons())
        .containsExactly("2025", "2026");
  }

  @Test
  void inheritsTheYearsOfTheBlock() {
    TestDocument written =
        new TestDocument()
            .chapter("Water")
            .block("Agendapunten 2030/2035")
            .agendapunt("Houd het water langer vast.");
    assertThat(Annotating.last(written).horizons()).containsExactly("2030", "2035");
  }

  @Test
  void givesARangeOfABlockWithItsEnds() {
    TestDocument written =
        new TestDocument()
            .chapter("Water")
            .block("Denkrichtingen 2030-2040")
            .agendapunt("Houd het water langer vast.");
    assertThat(Annotating.last(written).horizons()).containsExactly("2030", "2030-2040", "2040");
  }

  @Test
  void keepsItsOwnYearBesideThatOfTheBlock() {
    TestDocument written =
        new TestDocument()
            .chapter("Spoor")
            .block("Agendapunten richting 2050")
            .agendapunt("Aanleg van de lijn, zo snel mogelijk na 2030.");
    assertThat(Annotating.last(written).horizons()).containsExactly("na-2030", "2050");
  }

  @Test
  void doesNotInheritTheYearInTheNameOfANota() {
    TestDocument written =
        new TestDocument()
            .heading(SectionKind.KOP, 1, "Uitgangspunten Woonvisie 2040")
            .paragraph("Wij bouwen vooral in de stad.");
    assertThat(Annotating.last(written).horizons()).isEmpty();
  }

  @Test
  void readsTheYearOfWritingItselfOnlyAsADeadline() {
    TestDocument later = new TestDocument().on(LocalDate.of(2025, 2, 1)).chapter("Nota");
    assertThat(Annotating.last(later.paragraph("Eind 2025 ligt er een plan.")).horizons())
        .containsExactly("2025");
    assertThat(Annotating.last(later.paragraph("Eind 2025 is het plan vastgesteld.")).horizons())
        .isEmpty();
  }
}
