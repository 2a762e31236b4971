package nl.naslag.annotation.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// Interprets the word for the author's own kind as the author: in a nota of the provincie Drenthe
/// "de provincie" is Drenthe.
///
/// Otherwise a passage would appear to name two parties. "Een gemeente" and "elke gemeente" stay
/// general, and so does the general party of another named one: "de gemeente Emmen".
final class OwnKind {
  private static final Map<String, String> ONE =
      Map.of("provincie", "provincie", "gemeenten", "gemeente", "waterschappen", "waterschap");
  private static final Pattern ANY =
      Pattern.compile(
          "(?:een|elke|iedere|per|welke|andere|betreffende|betrokken|eigen|bepaalde)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final int BEFORE = 20;

  private final PartyCatalogue catalogue;

  OwnKind(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<PartyFinding> resolve(List<PartyFinding> findings, PassageContext reading) {
    Party author = reading.within().author();
    Optional<Party> general = generalOf(author);
    if (author == null || general.isEmpty()) {
      return findings;
    }
    return findings.stream()
        .map(
            found ->
                found.party().equals(general.get()) && isAuthor(found, author, findings, reading)
                    ? found.of(author)
                    : found)
        .toList();
  }

  /// What people call a party of this kind: "Provincie".
  String generalLabel(Party party) {
    return catalogue.generalOf(party).map(Party::label).orElse(party.label());
  }

  private Optional<Party> generalOf(@Nullable Party author) {
    return author == null ? Optional.empty() : catalogue.generalOf(author);
  }

  private static boolean isAuthor(
      PartyFinding found, Party author, List<PartyFinding> findings, PassageContext reading) {
    Optional<Party> named =
        findings.stream()
            .filter(other -> other.span().equals(found.span()))
            .map(PartyFinding::party)
            .filter(party -> party.group().equals(author.group()) && !party.equals(found.party()))
            .findFirst();
    return named.map(author::equals).orElseGet(() -> isOne(found, author, reading));
  }

  private static boolean isOne(PartyFinding found, Party author, PassageContext reading) {
    Span span = found.span();
    if (found.rule().equals("layer-adjective") || found.rule().equals("decentral-layers")) {
      return author.group().equals("provincie");
    }
    boolean one = span.in(reading.text()).equalsIgnoreCase(ONE.get(author.group()));
    return one && !ANY.matcher(reading.before(span, BEFORE)).find();
  }
}
