package nl.naslag.annotation.party;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// "Wij" is the organisation that wrote the document, "u" the one it is addressed to.
final class PronounRule implements PartyRule {
  private static final Cue WE =
      Cue.of(
          "wij",
          "we",
          "(?:met|aan|door|tussen) ons(?! \\p{L}*(?:land|landschap|gebied|water|beleid))",
          "ons (?:hierbij|daarbij|hierin|daarin|te|in staat)",
          "ons college",
          "onze (?:provincie|gemeente|organisatie|regio)");
  private static final Cue YOU = Cue.of("u", "uw");

  private final PartyCatalogue catalogue;

  PronounRule(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    List<PartyFinding> found = new ArrayList<>();
    Party author = reading.within().author();
    if (author != null) {
      found.addAll(spoken(WE, author, "author-pronoun", reading));
    }
    Party addressee = reading.within().addressee();
    if (addressee != null) {
      found.addAll(spoken(YOU, addressee, "addressee-pronoun", reading));
    }
    return found;
  }

  // One occurrence is enough evidence; a letter says "wij" in every sentence.
  private List<PartyFinding> spoken(Cue cue, Party party, String rule, PassageContext reading) {
    List<Span> spans = cue.in(reading.cueText(), reading.span());
    return spans.stream()
        .limit(1)
        .map(span -> new PartyFinding(party, span, rule))
        .flatMap(one -> Stream.concat(Stream.of(one), general(one)))
        .toList();
  }

  private Stream<PartyFinding> general(PartyFinding one) {
    return catalogue.generalOf(one.party()).map(one::of).stream();
  }
}
