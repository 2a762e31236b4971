package nl.naslag.trace;

import java.util.List;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RequestKind;

/// One request to the Rijk with every place where it stands.
///
/// @param id survives re-reading while its first passage does
/// @param label the first words of its clearest place, word for word
/// @param kind explicit when any place is
/// @param occurrences by document and place; never empty
/// @param parties each once, in the order of the places; likewise themes and horizons
public record RijkRequest(
    String id,
    String label,
    RequestKind kind,
    List<PartyMention> parties,
    List<String> themes,
    List<String> horizons,
    List<Occurrence> occurrences) {
  public RijkRequest {
    parties = List.copyOf(parties);
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    occurrences = List.copyOf(occurrences);
  }
}
