package nl.naslag.trace;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageId;

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
    Set<Gap> gaps) {
  public RijkRequest {
    acts = List.copyOf(acts);
    parties = List.copyOf(parties);
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    occurrences = List.copyOf(occurrences);
    gaps = Collections.unmodifiableSet(new TreeSet<>(gaps));
  }

  /// Whether these passages include any of its places, in any form of the document.
  public boolean standsIn(Set<PassageId> passageIds) {
    return occurrences.stream()
        .flatMap(place -> place.passageIds().stream())
        .anyMatch(passageIds::contains);
  }
}
