package nl.naslag.annotation.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.TestDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeRuleTest {
  private static List<String> themes(String words) {
    return Annotating.last(new TestDocument().paragraph(words)).themes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het grondwater zakt en de dijken zijn te laag. | water-en-bodem
          Boeren met melkvee stappen over op kringlooplandbouw. | landbouw
          De heide en de bossen herstellen langzaam. | natuur
          De oude molens en kerken zijn beschermde monumenten. | landschap-en-erfgoed
          Steeds meer inwoners leven in armoede. | brede-welvaart
          Het bedrijventerrein biedt ruimte aan de maakindustrie. | economie
          Het stroomnet zit vol: er is netcongestie. | energie
          Er komen huurwoningen voor starters bij. | wonen
          De trein rijdt vaker en het fietspad wordt breder. | mobiliteit
          Campings en vakantieparken trekken veel toeristen. | recreatie-en-toerisme
          De kazerne en het oefenterrein blijven open. | defensie
          De luchtkwaliteit en het geluid van machines maken mensen ziek. | gezondheid-en-milieu
          Door klimaatverandering stijgt de zeespiegel. | klimaat
          De depositie van stikstof moet omlaag. | stikstof
          De verstedelijking vraagt om verdichting van de binnenstad. | verstedelijking
          De gemeenteraad stelt de verordening vast. | bestuur
          """)
  void namesTheMainThemeOfASentence(String words, String theme) {
    assertThat(themes(words)).startsWith(theme);
  }

  @Test
  void readsThePartsOfAnUnknownCompound() {
    assertThat(themes("De waterstofleidingaanleg begint.")).startsWith("energie");
  }

  @Test
  void takesTheThemeOfTheChapterWhereThePassageNamesNone() {
    TestDocument written =
        new TestDocument().chapter("Defensie").paragraph("Dat kost tijd en geld.");
    assertThat(Annotating.last(written).themes()).containsExactly("defensie");
  }

  @Test
  void letsThePassageWeighMoreThanTheChapter() {
    TestDocument written =
        new TestDocument()
            .chapter("Leefbare steden")
            .paragraph("De spoorlijn en het station vragen om onderhoud.");
    assertThat(Annotating.last(written).themes()).startsWith("mobiliteit");
  }

  @Test
  void givesSeveralThemesWhereThePassageHasThem() {
    assertThat(themes("Zonnepanelen op stallen helpen de boer en het elektriciteitsnet."))
        .contains("energie", "landbouw");
  }

  @Test
  void givesNoThemeWhereNothingPointsToOne() {
    assertThat(themes("De vergadering begint om acht uur.")).isEmpty();
  }

  @Test
  void letsASpecificThemeGoBeforeTheCatchAll() {
    assertThat(themes("Besluit: het bestuur van de vereniging hoort van de bodemverontreiniging."))
        .startsWith("water-en-bodem", "bestuur");
  }

  @Test
  void takesNoStreetForATheme() {
    assertThat(themes("Het pand aan de Marineweg is verkocht.")).doesNotContain("defensie");
  }

  @Test
  void countsAnAbbreviationOnlyInCapitals() {
    assertThat(themes("De RES is vastgesteld.")).startsWith("energie");
    assertThat(themes("Dat is pas later gebeurd.")).doesNotContain("stikstof");
  }
}
