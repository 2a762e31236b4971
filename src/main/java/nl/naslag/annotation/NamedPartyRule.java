package nl.naslag.annotation;

import java.util.List;
import java.util.stream.Stream;

/// Parties by their names and abbreviations; the general party beside the one it is of.
///
/// "Provincie Drenthe" gives that party and "provincie", both with the same words as evidence.
final class NamedPartyRule implements PartyRule {
  private final PartyCatalogue catalogue;

  NamedPartyRule(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<PartyFinding> read(PassageReading reading) {
    return catalogue.names().matches(reading.words()).stream()
        .filter(TermMatch::whole)
        .map(match -> new PartyFinding(match.term().value(), match.span(), "named-party"))
        .flatMap(this::withGeneral)
        .toList();
  }

  private Stream<PartyFinding> withGeneral(PartyFinding found) {
    return Stream.concat(
        Stream.of(found), catalogue.generalOf(found.party()).map(found::of).stream());
  }
}
