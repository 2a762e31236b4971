package nl.naslag.annotation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.naslag.annotation.CommitmentTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  private static final LocalDate WRITTEN = LocalDate.of(2025, 3, 4);
  private final TimeReader reader = new TimeReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          uiterlijk 1 juli 2026 is het klaar | 2026-07-01 | tot
          de regeling gaat in per 01-04-2025 | 2025-04-01 | vanaf
          dit komt aan bod in de raadsvergadering van 9 mei | 2025-05-09 | in
          in september volgt een voorstel | 2025-09 | in
          vóór eind juni 2026 volgt een voorstel | 2026-06 | tot
          de kamer hoort dit in het derde kwartaal van 2026 | 2026-Q3 | in
          in het derde kwartaal volgt een voorstel | 2025-Q3 | in
          in de tweede helft van volgend jaar volgt een brief | 2026-H2 | in
          in het najaar van 2026 volgt een brief | 2026 | in
          eind dit jaar is er een nota | 2025 | in
          begin volgend jaar is er een nota | 2026 | in
          tussen 2026 en 2030 worden de wegen verbreed | 2026-2030 | in
          niet later dan 2027 is dit klaar | 2027 | tot
          voor het jaar 2026 komt er een plan | 2026 | in
          """)
  void readsTheCalendar(String sentence, String value, String direction) {
    assertThat(times(sentence)).containsExactly(new CommitmentTime(value, direction));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          het besluit volgt binnen zes weken na de terinzagelegging | tot
          de raad spreekt hierover voor het zomerreces | tot
          voorafgaand aan de vaststelling van het plan volgt overleg | tot
          dit wordt na de inwerkingtreding van de wet bezien | vanaf
          zodra het onderzoek klaar is volgt een brief | vanaf
          dit komt terug bij de begrotingsbehandeling | in
          dit komt terug in de voorjaarsnota | in
          de komende jaren werken we hieraan | in
          dit gebeurt zo spoedig mogelijk | ''
          """)
  void readsTermsAndEvents(String sentence, String direction) {
    assertThat(times(sentence)).extracting(CommitmentTime::direction).containsExactly(direction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de op 3 mei 2026 vastgestelde visie wordt gevolgd",
        "de wet van 9 maart 2026 moet worden gevolgd",
        "de lijst van de vergadering d.d. 11 februari 2025 vast te stellen",
        "de begroting 2026 vast te stellen",
        "gedurende vijf jaar worden de stukken bewaard",
        "een bedrag van € 900.000 voor 2026 vast te stellen",
        "dit wordt gedaan zoals in 2026 is afgesproken"
      })
  void takesNoTimeOfSomethingElse(String sentence) {
    assertThat(times(sentence)).isEmpty();
  }

  @Test
  void readsTwoYearsApart() {
    assertThat(times("in 2026 en 2027 worden de wegen verbreed"))
        .extracting(CommitmentTime::value)
        .containsExactly("2026", "2027");
  }

  private List<CommitmentTime> times(String sentence) {
    return reader.times(sentence, 2025, WRITTEN);
  }
}
