package nl.naslag.trace;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageId;
import nl.naslag.trace.fate.Fate;

/// One request to the Rijk with every place where it occurs.
///
/// @param id stays the same across rereads as long as its first passage exists
/// @param label the first words of its clearest place, verbatim
/// @param kind explicit when any place is
/// @param status the latest decision
/// @param acts decisions in force, earliest first; revoked ones are omitted
/// @param occurrences by document and place; never empty
/// @param gaps where it is missing
/// @param parties each once, in the order of the places; likewise themes and horizons
/// @param fate its public number and what became of it
public record RijkRequest(
    String id,
    String label,
    RequestKind kind,
    RequestStatus status,
    List<RegisterAct> acts,
    List<PartyMention> parties,
    List<String> themes,
    List<String> horizons,
    List<Occurrence> occurrences,
    Set<Gap> gaps,
    Fate fate) {
  public RijkRequest {
    acts = List.copyOf(acts);
    parties = List.copyOf(parties);
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    occurrences = List.copyOf(occurrences);
    gaps = Collections.unmodifiableSet(new TreeSet<>(gaps));
  }

  /// The same request with what became of it.
  public RijkRequest with(Fate other) {
    return new RijkRequest(
        id, label, kind, status, acts, parties, themes, horizons, occurrences, gaps, other);
  }

  /// Whether this names the request: its number, a former one or its current id.
  public boolean isNamed(String asked) {
    return id.equals(asked) || fate.numbered(asked);
  }

  /// Whether a person recorded, and nobody revoked, that this passage says what became of it.
  public boolean isAnsweredBy(PassageId passageId) {
    return fate.answers().contains(passageId);
  }

  /// Whether these passages include any of its places, in any form of the document.
  public boolean standsIn(Set<PassageId> passageIds) {
    return occurrences.stream()
        .flatMap(place -> place.passageIds().stream())
        .anyMatch(passageIds::contains);
  }
}
