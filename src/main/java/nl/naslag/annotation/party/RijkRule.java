package nl.naslag.annotation.party;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.cue.CueText;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// The Rijk by its own name and by compounds of it: "het Rijk", "rijksmiddelen".
///
/// Not the adjective ("rijk aan natuur", "arm en rijk") and not what is only named after the Rijk:
/// a rijksmonument, a rijksweg.
final class RijkRule implements PartyRule {
  static final Cue NOUN =
      Cue.of(
          "(?:het|'t|’t|met|van|door|aan|bij|als|richting|tussen|namens|vanuit|tot|onze)"
              + " (?<word>rijk)(?! (?:aan|verleden|gevuld|geschakeerd|gevarieerd|versierd|palet|en arm|der))",
          "(?:provincies?|gemeenten?|waterschappen|regio|regio['’]s|overheden) en (?<word>rijk)");
  static final Cue PAIR =
      Cue.of(
          "(?<word>rijk)(?=(?:\\s*[-–/,]\\s*| en | met | samen met )(?:de )?(?:regio|provincie|gemeente|waterschap))");
  /// Not at the start of a sentence, where "Rijk" may be the adjective.
  static final Cue CAPITAL =
      Cue.exactly(
          "(?<=[\\p{Ll},;:)]\\s)(?<!\\b[Dd]e\\s)(?<word>Rijk)",
          "(?:Het|De rol van het) (?<word>Rijk)");
  /// "rijksmiddelen" and "rijksbeleid"; things only named after the Rijk are excluded by their
  /// second part.
  static final Cue COMPOUND =
      Cue.of(
          "(?<word>rijks-?(?!(?:monument|weg|museum|musea|water|dienst(?!en)|instituut|universiteit"
              + "|vastgoed|grens|archi|kana|gebouw|register|straat|daalder|dag|scholen|school|adel"
              + "|wacht|psych|collectie|beschermd))\\p{L}{3,30})");

  private final Party rijk;

  RijkRule(PartyCatalogue catalogue) {
    rijk = catalogue.known("rijk");
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    return partiesIn(reading.cueText(), reading.span());
  }

  /// Mentions of the Rijk in any range of the text.
  List<PartyFinding> partiesIn(CueText text, Span range) {
    return Stream.concat(
            Stream.of(NOUN, PAIR, CAPITAL)
                .flatMap(cue -> cue.in(text, range).stream())
                .map(span -> new PartyFinding(rijk, span, "rijk-noun")),
            COMPOUND.in(text, range).stream()
                .map(span -> new PartyFinding(rijk, span, "rijk-compound")))
        .toList();
  }
}
