package nl.naslag.annotation.commitment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Party;
import org.jspecify.annotations.Nullable;

/// To whom a sentence turns when it names no organisation of the list of parties: a representative
/// body, or a role such as the applicant.
final class Addressees {
  private static final Pattern BODY =
      Pattern.compile("\\b(?:tweede kamer|kamer|gemeenteraad|provinciale staten|raad)\\b");
  private static final String ROLE =
      "(initiatiefnemers?|aanvragers?|indieners?|bewoners|omwonenden|inwoners|gemeenten"
          + "|provincies|waterschappen|eigenaren|werkgevers|ondernemers|bedrijven|partijen"
          + "|ontwikkelaars?|corporaties|woningcorporaties|netbeheerders?|exploitant(?:en)?)\\b";
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:verzoek(?:t|en)?|vra(?:ag|agt|gen)|adviseert|adviseren|aan|bij) (?:de |het |een )?"
              + ROLE
              + "|^\\W*(?:de |het )?"
              + ROLE
              + " (?:wordt|worden)\\b");

  private Addressees() {}

  /// @param author of the document, whose own council "de raad" is; absent where unknown
  static Optional<CommitmentParty> in(MainClause clause, @Nullable Party author) {
    Matcher body = BODY.matcher(clause.whole());
    if (body.find()) {
      return Optional.of(named(council(body.group(), author)));
    }
    Matcher asked = ASKED.matcher(clause.whole());
    return asked.find()
        ? Optional.of(named(asked.group(1) == null ? asked.group(2) : asked.group(1)))
        : Optional.empty();
  }

  private static String council(String body, @Nullable Party author) {
    String label = author == null ? "" : author.label();
    int name = label.toLowerCase(Locale.ROOT).indexOf("gemeente ");
    return switch (body) {
      case "kamer", "tweede kamer" -> "Tweede Kamer";
      case "raad", "gemeenteraad" ->
          name < 0
              ? "gemeenteraad"
              : "gemeenteraad " + label.substring(name + "gemeente ".length());
      default -> body;
    };
  }

  private static CommitmentParty named(String label) {
    return new CommitmentParty(label.toLowerCase(Locale.ROOT).replace(' ', '-'), label, null);
  }
}
