package nl.naslag.annotation.party;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;

/// Layers of government named by a collective noun or an adjective: "decentrale overheden",
/// "provinciaal maatwerk".
///
/// An adjective counts only with a noun of policy: "provinciaal beleid" is the province's, "een
/// provinciale weg" names no party.
final class LayerRule implements PartyRule {
  private static final String POLICY =
      " (?:maatwerk|beleid|bevoegdhe\\p{L}+|verordening|regelingen|regeling|middelen|inzet|rol|taak|taken"
          + "|opgaven|plannen|omgevings\\p{L}+|kaders?|budget\\p{L}*|bijdrage|keuzes|programma\\p{L}*)";
  private static final Cue DECENTRAL =
      Cue.of("(?:decentrale|lagere|regionale|lokale|mede-?) ?overheden", "medeoverheden");
  private static final Map<String, Cue> ADJECTIVES =
      Map.of(
          "provincie",
              Cue.of("(?:provinciaal|provinciale)(?: en (?:\\p{Ps}?\\p{L}+\\p{Pe}?)+)?" + POLICY),
          "provincies", Cue.of("interprovinciaal", "interprovinciale"),
          "gemeenten", Cue.of("gemeentelijke?" + POLICY, "lokale gemeenschappen en gemeenten"),
          "waterschappen", Cue.of("waterschaps" + POLICY.strip()));

  private final PartyCatalogue catalogue;

  LayerRule(PartyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    Stream<PartyFinding> adjectives =
        ADJECTIVES.entrySet().stream()
            .flatMap(entry -> found(entry.getKey(), entry.getValue(), "layer-adjective", reading));
    Stream<PartyFinding> decentral =
        reading.has(DECENTRAL)
            ? decentralOf(reading).flatMap(id -> found(id, DECENTRAL, "decentral-layers", reading))
            : Stream.of();
    return Stream.concat(adjectives, decentral).toList();
  }

  // The author counts itself among the "decentrale overheden" it speaks for.
  private static Stream<String> decentralOf(PassageContext reading) {
    Party author = reading.within().author();
    boolean province = author != null && author.group().equals("provincie");
    return Stream.of("gemeenten", "waterschappen", province ? "provincie" : "provincies");
  }

  private Stream<PartyFinding> found(String id, Cue cue, String rule, PassageContext reading) {
    Party party = catalogue.known(id);
    return cue.in(reading.cueText(), reading.span()).stream()
        .map(span -> new PartyFinding(party, span, rule));
  }
}
