package nl.naslag.trace.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMentionsTest {
  private static List<String> names(String text) {
    return NameMentions.in(text).stream().map(one -> one.named().name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zie de Nota Mobiliteit en bereikbaarheid, paragraaf 3.2 | Nota Mobiliteit en bereikbaarheid",
        "Op basis van de kamerbrief ‘Water en bodem sturend’ gaan wij verder. | Water en bodem sturend",
        "Het Deltaplan voor het Noorden staat recht overeind. | Deltaplan voor het Noorden",
        "Het Schone Lucht Akkoord geldt. | Schone Lucht Akkoord",
        "Ook de Wet open overheid regelt dat. | Wet open overheid",
        "Dat staat in de Energievisie 2040. | Energievisie 2040",
        "Dit volgt uit de contourennotitie Nota Ruimte zelf. | contourennotitie Nota Ruimte",
        "de controleverordening gemeente Wassenaar 2023 in te trekken | controleverordening gemeente Wassenaar 2023",
        "het Nationaal programma Ruimte voor Defensie geeft | Nationaal programma Ruimte voor Defensie",
        "het coalitieakkoord 'Samen verder, open en betrokken' noemt | Samen verder, open en betrokken",
        "Wij stellen een 'Woonzorgvisie' op. | Woonzorgvisie",
        "Het Rijk zet het Sportakkoord voort. | Sportakkoord",
        "de regeling voor het Sport- en Preventieakkoord loopt af | Sport- en Preventieakkoord",
        "Het adviesrapport lokale inclusieagenda wordt omgezet. | adviesrapport lokale inclusieagenda",
        "in strijd met Richtlijn 92/43/EEG inzake natuur | Richtlijn 92/43/EEG",
        "zie Verordening (EU) 2016/679 daarover | Verordening (EU) 2016/679",
        "uit de Subsidieregeling zorg, sport en spel gemeente Emmen 2025 te betalen | Subsidieregeling zorg, sport en spel gemeente Emmen 2025",
        "Kamerstukken II 2007/08, 30 184 nr. 20, p. 6 | Kamerstukken II 2007/08, 30 184 nr. 20",
      })
  void findsADocumentByItsName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deze nota bevat geen nieuw beleid.",
        "Wij maken een plan met het Rijk.",
        "Het convenant van 2023 is verlopen.",
        "De huidige wet- en regelgeving past niet.",
        "Programma\tBedrag\tPartners",
        "Het kabinet neemt een besluit vóór 2028.",
        "De foto's van het plan en 's-Gravenhage hangen er.",
        "Dit is een Gemeenschappelijke Regeling GGD Noord."
      })
  void takesAKindAloneForNoName(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void keepsTwoLawsApartThatOneWordJoins() {
    assertThat(names("Volgens de Gezondheidswet en de Jeugdwet geldt een plicht."))
        .containsExactly("Gezondheidswet", "Jeugdwet");
  }
}
