package nl.naslag.annotation.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.annotation.term.TermMatch;
import nl.naslag.annotation.term.WordInText;
import nl.naslag.document.Span;

/// Names listed after the word for their kind: "de gemeenten Assen, Emmen en Meppel".
///
/// A bare name is a place; only after "gemeenten" is "Assen" the gemeente. Other words between two
/// names end the list.
final class MemberListRule implements PartyRule {
  private static final Map<String, Cue> KINDS =
      Map.of(
          "gemeenten", Cue.of("gemeenten", "(?:colleges|raden|gemeenteraden|burgemeesters) van"),
          "provincie", Cue.of("provincies"),
          "waterschappen", Cue.of("waterschappen"),
          "ministerie", Cue.of("(?:ministeries|departementen|ministers)(?: van)?"));
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,&]*(?:en|van|de|het)?\\s*");

  private final PartyCatalogue catalogue;

  MemberListRule(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    List<PartyFinding> found = new ArrayList<>();
    KINDS.forEach(
        (group, cue) ->
            cue.in(reading.cueText(), reading.span())
                .forEach(kind -> found.addAll(listAfter(kind, group, reading))));
    return found;
  }

  private List<PartyFinding> listAfter(Span kind, String group, PassageContext reading) {
    List<WordInText> after =
        reading.words().stream().filter(word -> word.span().start() >= kind.end()).toList();
    List<PartyFinding> found = new ArrayList<>();
    int reached = kind.end();
    for (TermMatch<Party> match : catalogue.members().matches(after)) {
      boolean other = !match.whole() || !match.term().value().group().equals(group);
      if (other || match.span().start() < reached) {
        continue;
      }
      String gap = new Span(reached, match.span().start()).in(reading.text());
      if (!BETWEEN_NAMES.matcher(gap).matches()) {
        break;
      }
      found.add(new PartyFinding(match.term().value(), match.span(), "party-list"));
      reached = match.span().end();
    }
    return found;
  }
}
