package nl.naslag.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The themes, horizons, parties and modality of a passage; every claim has its [Evidence].
///
/// @param themes ids from [Vocabulary]; the first is the main one
/// @param horizons years ("2030"), ranges ("2030-2040") or relative terms ("na-2030", "tm-2030",
///     "korte-termijn")
/// @param modality absent where the passage only describes
public record Annotations(
    List<String> themes,
    List<String> horizons,
    List<PartyMention> parties,
    @Nullable Modality modality,
    RequestKind request,
    List<Evidence> evidence) {
  /// Nothing found, which does not mean nothing is there: rules miss unfamiliar wordings.
  public static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), null, RequestKind.NEE, List.of());

  public Annotations {
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }
}
