package nl.naslag.annotation.party;

import java.util.List;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// The Rijk where national policy is said to be needed without naming it: "een landelijk vervolg is
/// nodig".
///
/// Only in a sentence that expresses a need: a national park or a national survey is not a party,
/// and "landelijk gebied" is the countryside.
public final class NationalLevelRule implements PartyRule {
  public static final Cue LEVEL =
      Cue.of(
          "(?:nationaal|nationale|landelijke?)(?: \\p{L}{3,20})? (?:perspectief|beleid|beleidskaders?|kaders?|niveau"
              + "|schaal|regie|regeling(?:en)?|wetgeving|regelgeving|vervolg|implementatie|keuzes?"
              + "|visie|sturing|instrument(?:en|arium)?|middelen|fonds|richtlijn(?:en)?|norm(?:en)?"
              + "|financiering|ondersteuning|afspraken|afweging(?:en)?|borging|inzet|prioriteit)");

  private final Party rijk;

  NationalLevelRule(PartyCatalogue catalogue) {
    rijk = catalogue.known("rijk");
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    return LEVEL.in(reading.cueText(), reading.span()).stream()
        .filter(span -> asksAt(reading, span))
        .map(span -> new PartyFinding(rijk, span, "national-level"))
        .toList();
  }

  // In an agendapunt "borgen in landelijk beleid" asks too: only the Rijk can do that.
  private static boolean asksAt(PassageContext reading, Span span) {
    Span sentence = reading.sentenceOf(span);
    return Asking.NEED.stands(reading.cueText(), sentence)
        || Asking.ASK.stands(reading.cueText(), sentence)
        || (reading.isAgendapunt() && Asking.SECURE.stands(reading.cueText(), sentence));
  }
}
