package nl.naslag.annotation.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.annotation.term.TermMatch;

/// Parties by their names and abbreviations, each with its general party.
///
/// "Provincie Drenthe" yields that party and "provincie", both with the same words as evidence.
final class NamedPartyRule implements PartyRule {
  private static final Set<String> PROVINCES = Set.of("provincie", "provincies");

  private final PartyCatalogue catalogue;

  NamedPartyRule(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    return catalogue.names().matches(reading.words()).stream()
        .filter(TermMatch::whole)
        .filter(match -> isSameNumber(match, reading))
        .map(match -> new PartyFinding(match.term().value(), match.span(), "named-party"))
        .flatMap(this::withGeneral)
        .toList();
  }

  // "De provincie" is one, "de provincies" are all of them; for other parties number is irrelevant.
  private static boolean isSameNumber(TermMatch<Party> match, PassageContext reading) {
    String name = match.term().spelling();
    return !PROVINCES.contains(name) || match.span().in(reading.text()).equalsIgnoreCase(name);
  }

  private Stream<PartyFinding> withGeneral(PartyFinding found) {
    return Stream.concat(
        Stream.of(found), catalogue.generalOf(found.party()).map(found::of).stream());
  }
}
