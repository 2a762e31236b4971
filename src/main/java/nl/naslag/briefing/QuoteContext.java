package nl.naslag.briefing;

import java.util.List;
import nl.naslag.trace.VersionedQuotes.InNewest;
import org.jspecify.annotations.Nullable;

/// What a briefing pack tells of a quote beside its words.
///
/// @param source the document; absent where it left the corpus
/// @param themes their labels, the main one first; empty where the passage is gone, as the others
/// @param horizons their labels
/// @param parties their labels
/// @param newest what became of the quote in a newer version of its document; absent if none is
public record QuoteContext(
    @Nullable CitedSource source,
    List<String> themes,
    List<String> horizons,
    List<String> parties,
    @Nullable InNewest newest) {
  /// Nothing is known.
  public static final QuoteContext NONE =
      new QuoteContext(null, List.of(), List.of(), List.of(), null);

  public QuoteContext {
    themes = List.copyOf(themes);
    horizons = List.copyOf(horizons);
    parties = List.copyOf(parties);
  }
}
