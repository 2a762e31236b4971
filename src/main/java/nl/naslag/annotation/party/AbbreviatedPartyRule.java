package nl.naslag.annotation.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.annotation.term.WordInText;
import org.jspecify.annotations.Nullable;

/// A party by an abbreviation that the document introduces: "de ODH" after "Omgevingsdienst
/// Haaglanden (ODH)".
final class AbbreviatedPartyRule implements PartyRule {
  private final PartyCatalogue catalogue;

  AbbreviatedPartyRule(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    Map<String, Party> given = reading.within().abbreviations();
    if (given.isEmpty()) {
      return List.of();
    }
    return reading.words().stream()
        .flatMap(word -> found(word, given.get(word.written())).stream())
        .flatMap(this::withGeneral)
        .toList();
  }

  private static Optional<PartyFinding> found(WordInText word, @Nullable Party party) {
    return Optional.ofNullable(party)
        .map(known -> new PartyFinding(known, word.span(), "given-abbreviation"));
  }

  private Stream<PartyFinding> withGeneral(PartyFinding found) {
    return Stream.concat(
        Stream.of(found), catalogue.generalOf(found.party()).map(found::of).stream());
  }
}
