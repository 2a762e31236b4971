package nl.naslag.annotation.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.TestDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyReaderTest {
  private static List<String> ids(Annotations annotations) {
    return annotations.parties().stream().map(PartyMention::id).toList();
  }

  /// A nota of which neither writer nor reader is known.
  private static List<String> parties(String words) {
    return ids(Annotating.last(new TestDocument().by(null).to(null).paragraph(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het Rijk betaalt de helft. | rijk
          Dit doen wij met rijk en partners. | rijk
          Er zijn extra rijksmiddelen toegezegd. | rijk
          Het kabinet kiest voor kernenergie. | rijk
          De minister van BZK heeft dit toegezegd. | binnenlandse-zaken
          Staatssecretaris VenW komt langs. | infrastructuur-en-waterstaat
          Dat is aan de minister voor Natuur en Stikstof. | landbouw-visserij-voedselzekerheid-en-natuur
          De VNG en TNO doen mee. | vng;tno
          Enexis legt kabels aan. | enexis;netbeheerders
          Het ministerie van Landbouw, Natuur en Voedselkwaliteit werkt eraan. | landbouw-visserij-voedselzekerheid-en-natuur
          Dat is een taak van LVVN. | landbouw-visserij-voedselzekerheid-en-natuur
          IenW onderzoekt de tunnel. | infrastructuur-en-waterstaat
          Defensie zoekt ruimte. | defensie
          De netbeheerder legt kabels aan. | netbeheerders
          De woningcorporaties bouwen door. | woningcorporaties
          ProRail en NS onderzoeken de dienstregeling. | prorail;ns
          Rijkswaterstaat beheert de brug. | rijkswaterstaat
          Het waterschap Zuiderzeeland verlaagt het peil. | waterschap-zuiderzeeland;waterschappen
          De omgevingsdienst Twente houdt toezicht. | omgevingsdienst-twente;omgevingsdiensten
          De Algemene Rekenkamer controleert de uitgaven. | algemene-rekenkamer
          De burgemeester van Emmen opent de brug. | gemeente-emmen;gemeenten
          De gemeente Zuidhorn bouwt een school. | gemeente-zuidhorn;gemeenten
          De colleges van Assen en Emmen overleggen. | gemeente-assen;gemeente-emmen
          """)
  void recognisesOrganisationsByTheirNames(String words, String expected) {
    assertThat(parties(words)).containsExactlyInAnyOrder(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De streek is rijk aan natuur.",
        "Arm en rijk wonen er door elkaar.",
        "De molen is een rijksmonument aan de rijksweg.",
        "In Assen en Emmen wonen veel mensen.",
        "Jan de Rijk woont in Utrecht.",
        "Het landelijk gebied en het nationaal park liggen naast elkaar.",
        "De nationale feestdag valt op zaterdag.",
        "Het dierenrijk is groot.",
      })
  void takesNoPlaceOrAdjectiveForAParty(String words) {
    assertThat(parties(words)).isEmpty();
  }

  @Test
  void readsNamesInARowAfterTheirKind() {
    assertThat(parties("Dit gebeurt met de gemeenten Assen, Emmen en Aa en Hunze in Drenthe."))
        .containsExactlyInAnyOrder(
            "gemeenten", "gemeente-assen", "gemeente-emmen", "gemeente-aa-en-hunze");
    assertThat(parties("De ministeries van defensie, EZK en Financiën tekenen."))
        .containsExactlyInAnyOrder("defensie", "economische-zaken", "financien");
  }

  @Test
  void knowsWhoWeAndYouAre() {
    TestDocument letter = new TestDocument().by("provincie Drenthe").to("de minister van BZK");
    letter.paragraph("Wij denken hier graag met u over mee.");
    assertThat(ids(Annotating.last(letter))).containsExactlyInAnyOrder("provincie-drenthe", "rijk");
    TestDocument unsigned = new TestDocument().by(null).to(null);
    assertThat(ids(Annotating.last(unsigned.paragraph("Wij denken met u mee.")))).isEmpty();
  }

  @Test
  void findsTheAuthorInTheSignatureWhereTheFileDoesNotTell() {
    TestDocument letter = new TestDocument().by(null).to(null);
    letter.paragraph("Hoogachtend, Gedeputeerde Staten van Overijssel, de voorzitter");
    letter.paragraph("Wij willen meer bomen.");
    assertThat(ids(Annotating.last(letter))).contains("provincie-overijssel");
  }

  @Test
  void takesAPlaceForAPartyOnlyWhereItActs() {
    TestDocument written = new TestDocument().by("provincie Drenthe");
    assertThat(ids(Annotating.last(written.paragraph("Drenthe wil voorop lopen met waterstof."))))
        .contains("provincie-drenthe");
    assertThat(ids(Annotating.last(written.paragraph("In Drenthe valt veel regen.")))).isEmpty();
  }

  @Test
  void addsTheAuthorWhereAnAgendapuntIsDoneTogether() {
    assertThat(ids(Annotating.agendapunt("Samen met het rijk de bodemdaling in kaart brengen.")))
        .contains("rijk", "provincie-drenthe");
  }

  @Test
  void tellsWhoIsAskedAndWhoActs() {
    Annotations annotations =
        Annotating.agendapunt("Wij vragen het rijk te zorgen dat gemeenten genoeg mensen hebben.");
    assertThat(annotations.parties())
        .extracting(PartyMention::id, PartyMention::role)
        .contains(
            tuple("rijk", PartyRole.GEVRAAGD),
            tuple("provincie-drenthe", PartyRole.HANDELEND),
            tuple("gemeenten", PartyRole.BETROKKEN));
  }

  @Test
  void letsTheWordForTheAuthorsOwnKindMeanTheAuthor() {
    TestDocument drenthe = new TestDocument().by("provincie Drenthe").to(null);
    Annotations province = Annotating.last(drenthe.paragraph("De provincie betaalt de brug."));
    assertThat(province.parties())
        .extracting(PartyMention::id, PartyMention::label)
        .containsExactly(tuple("provincie-drenthe", "Provincie"));
    assertThat(ids(Annotating.last(drenthe.paragraph("Dit geldt in elke provincie."))))
        .containsExactly("provincie");
    assertThat(ids(Annotating.last(drenthe.paragraph("De provincie Groningen betaalt mee."))))
        .containsExactlyInAnyOrder("provincie", "provincie-groningen");
    TestDocument assen = new TestDocument().by("gemeente Assen").to(null);
    assertThat(ids(Annotating.last(assen.paragraph("De raad stelt de nota vast."))))
        .containsExactly("gemeente-assen");
    assertThat(ids(Annotating.last(assen.paragraph("Dit vraagt veel van de gemeente."))))
        .containsExactly("gemeente-assen");
  }

  @Test
  void knowsTheAuthorByTheNameThatReturns() {
    TestDocument budget = new TestDocument().by(null).to(null);
    for (int year = 0; year < 3; year++) {
      budget.paragraph("De gemeente Emmen onderhoudt de wegen in kern " + year + ".");
    }
    budget.paragraph("De gemeente Assen doet dat ook.");
    assertThat(ids(Annotating.last(budget.paragraph("Wij gaan hiermee door."))))
        .containsExactly("gemeente-emmen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister BZK verzoeken om een brief. | binnenlandse-zaken | GEVRAAGD
          Het ministerie van IenW wordt gevraagd om te besluiten. | infrastructuur-en-waterstaat | GEVRAAGD
          Daarover verwacht de regering in mei een besluit. | rijk | BETROKKEN
          Wij willen dat het Rijk de kosten vergoedt. | rijk | GEVRAAGD
          Netbeheerders geven aan wanneer het klaar is. | netbeheerders | HANDELEND
          """)
  void readsTheRoleFromTheWordsAround(String words, String party, PartyRole role) {
    TestDocument written = new TestDocument().by(null).to(null);
    assertThat(Annotating.last(written.paragraph(words)).parties())
        .extracting(PartyMention::id, PartyMention::role)
        .containsExactly(tuple(party, role));
  }

  @Test
  void knowsTheAbbreviationsThatADocumentGives() {
    TestDocument written = new TestDocument().by(null).to(null);
    written.paragraph("De Omgevingsdienst Drenthe (ODD) houdt toezicht (ZIE).");
    assertThat(ids(Annotating.last(written.paragraph("Wie klaagt, belt de ODD. ZIE verder."))))
        .containsExactlyInAnyOrder("omgevingsdienst-drenthe", "omgevingsdiensten");
    assertThat(parties("Wie klaagt, belt de ODD.")).isEmpty();
  }

  @Test
  void readsTheCollegeWithoutArticleAsTheAuthor() {
    TestDocument written = new TestDocument().by("gemeente Assen").to(null);
    assertThat(ids(Annotating.last(written.paragraph("College neemt niet deel aan het congres."))))
        .contains("gemeente-assen");
  }

  @Test
  void knowsWhatAPartyIsOneOf() {
    List<PartyMention> named =
        Annotating.last(
                new TestDocument()
                    .by(null)
                    .to(null)
                    .paragraph("LVVN overlegt met de provincie Drenthe en met TNO."))
            .parties();
    assertThat(named)
        .extracting(PartyMention::id, PartyMention::broader)
        .contains(
            tuple("landbouw-visserij-voedselzekerheid-en-natuur", Optional.of("rijk")),
            tuple("provincie-drenthe", Optional.of("provincie")),
            tuple("tno", Optional.empty()));
  }

  @Test
  void resolvesToTheRegisterOfOrganisations() {
    assertThat(Annotating.vocabulary().party("rijkswaterstaat").orElseThrow().matches())
        .containsExactly("https://identifier.overheid.nl/tooi/id/oorg/oorg10004");
    assertThat(Annotating.vocabulary().party("gemeente-assen").orElseThrow().matches())
        .containsExactly("https://identifier.overheid.nl/tooi/id/gemeente/gm0106");
  }
}
