package nl.naslag.annotation.commitment;

import java.util.Locale;
import java.util.regex.Pattern;

/// The nouns for people and organisations by which policy documents say who acts: "aanvrager",
/// "woningcorporaties", "het bevoegd gezag".
///
/// By the end of a compound, because there is no list of all of them.
final class RoleNouns {
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:[\\p{L}-]*(?:"
              // people
              + "nemers?|vragers?|houders?|gevers?|voerders?|beheerders?|eigenar(?:en|s)|eigenaar"
              + "|gebruikers?|bewoners?|wonenden|inwoners?|burgers?|ontwikkelaars?|ambtenaren"
              + "|ambtenaar|functionaris(?:sen)?|personen|persoon|leden|lid|wethouders?"
              + "|burgemeesters?|ministers?|staatssecretaris(?:sen)?|commissaris|artsen|arts"
              + "|reclamanten|reclamant|indieners?|insprekers?|opstellers?|exploitanten|exploitant"
              + "|verhuurders?|huurders?|bouwers|leveranciers?|aanbieders?|zorgdragers?"
              + "|deelnemers?|archivaris(?:sen)?|notaris(?:sen)?|kapiteins?|schippers?"
              + "|zeevarenden?|griffiers?|voorzitters?|secretaris|bestuurders?|toezichthouders?"
              + "|inspecteurs?|bezitters?|bezoekers|belanghebbenden?|betrokkenen|derden|ouders"
              + "|verbruikers?|telers|vissers|werkers|reizigers|jongeren|ouderen|studenten|patiënten"
              + "|consumenten|kinderen|vervoerders?|producenten|recreanten|bestuursorganen|medewerkers?"
              + "|leerlingen|boeren|agrariërs|adviseurs?|deskundigen?|officier|rechter"
              // organisations
              + "|diensten|dienst|inspecties?|organisaties?|instellingen|instelling|bedrijven"
              + "|bedrijf|instituten|instituut|bureaus?|stichtingen|stichting|verenigingen"
              + "|vereniging|corporaties?|gemeenten?|gemeentes|provincies?|waterschap(?:pen)?"
              + "|hoogheemraadschap|wetterskip|veiligheidsregio|kabinet|regering|college|raad"
              + "|besturen|bestuur|commissies?|directie|ministeries?|overheid|overheden|organen"
              + "|orgaan|instanties?|partijen|partij|partners?|sector|scholen|universiteiten"
              + "|griffie|politie|brandweer|stembureaus?|kamer|staten|klinieken|fractie|koepels"
              + "|werkgroep|stuurgroep|taskforce|stakeholders|ketenpartners|winkeliers"
              + "|archief|lichamen)|rijk|vrouw|gezag|[\\p{L}-]*regio(?:'s)?|achterban)");

  private RoleNouns() {}

  /// Whether a word names somebody who can act.
  static boolean is(String word) {
    return ROLE.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }
}
