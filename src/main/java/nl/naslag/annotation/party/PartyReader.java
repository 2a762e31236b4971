package nl.naslag.annotation.party;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.language.TaggedText;
import org.springframework.stereotype.Component;

/// Combines what the party rules find: each party once, with its strongest role.
@Component
public final class PartyReader {
  // Per party; a few places are enough to check an annotation.
  private static final int MOST_EVIDENCE = 3;

  // Rules that find a name itself; an adjective ("provinciaal beleid") has no verb.
  private static final Set<String> NAMING =
      Set.of("named-party", "party-list", "given-abbreviation", "rijk-noun");

  private final List<PartyRule> rules;
  private final OwnKind ownKind;
  private final PartyRoles roles = new PartyRoles();
  private final ActingVerbs verbs;

  PartyReader(PartyCatalogue catalogue, TaggedText tagged) {
    verbs = new ActingVerbs(tagged);
    ownKind = new OwnKind(catalogue);
    rules =
        List.of(
            new NamedPartyRule(catalogue),
            new MemberListRule(catalogue),
            new AbbreviatedPartyRule(catalogue),
            new RijkRule(catalogue),
            new IntroducedPartyRule(catalogue),
            new NationalLevelRule(catalogue),
            new LayerRule(catalogue),
            new AuthorAsActorRule(catalogue),
            new PronounRule(catalogue));
  }

  /// All findings in reading order.
  public List<PartyFinding> findings(PassageContext reading) {
    List<PartyFinding> found =
        rules.stream().flatMap(rule -> rule.parties(reading).stream()).distinct().toList();
    return ownKind.resolve(found, reading).stream()
        .sorted(Comparator.comparing(PartyFinding::span))
        .distinct()
        .toList();
  }

  /// Each party once: those asked first, then those who act, then those involved.
  public List<PartyMention> mentions(List<PartyFinding> findings, PassageContext reading) {
    Map<Party, PartyRole> strongest = new LinkedHashMap<>();
    for (PartyFinding found : findings) {
      PartyRole role = role(found, reading);
      strongest.merge(found.party(), role, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return strongest.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(entry -> mention(entry.getKey(), entry.getValue(), reading))
        .toList();
  }

  // What an agendapunt says another party does is a request to that party.
  private PartyRole role(PartyFinding found, PassageContext reading) {
    PartyRole role = roles.roleOf(found, reading);
    if (role != PartyRole.BETROKKEN
        || !NAMING.contains(found.rule())
        || !verbs.actsIn(reading, found.span())) {
      return role;
    }
    boolean other = !found.party().equals(reading.within().author());
    return reading.isAgendapunt() && other ? PartyRole.GEVRAAGD : PartyRole.HANDELEND;
  }

  // In its own documents a province is simply called "de provincie".
  private PartyMention mention(Party party, PartyRole role, PassageContext reading) {
    boolean own = party.equals(reading.within().author()) && party.group().equals("provincie");
    PartyMention mention = party.mention(role);
    return own
        ? new PartyMention(mention.id(), ownKind.generalLabel(party), mention.uri(), role)
        : mention;
  }

  /// The first few places where each party occurs.
  public Stream<Evidence> evidence(List<PartyFinding> findings) {
    return findings.stream()
        .map(PartyFinding::party)
        .distinct()
        .flatMap(party -> findings.stream().filter(f -> f.party() == party).limit(MOST_EVIDENCE))
        .map(PartyFinding::evidence);
  }
}
