package nl.naslag.trace;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Two documents that are versions or forms of one.
///
/// @param alike share of the words of the longer one that both have, from 0 to 1
/// @param judgement of a person; empty where Naslag recognised them itself
public record VersionLink(
    VersionPair<String> documentIds, Kind kind, double alike, Optional<Judgement> judgement) {
  /// How two documents of the corpus stand to each other.
  public enum Kind {
    /// The later one takes the place of the earlier one.
    VERSIE,
    /// The same document in another form, such as a PDF beside the ODT it was made of.
    VORM,
    /// Two documents, however alike; only a person says so.
    ANDER;

    /// The value in URLs and JSON.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What a person said of two documents; it holds above what their words tell.
  public record Judgement(
      String id, VersionPair<String> documentIds, Kind kind, String by, Instant at) {}
}
