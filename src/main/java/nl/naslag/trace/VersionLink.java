package nl.naslag.trace;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.naslag.document.Revision;
import nl.naslag.document.file.DocumentId;

/// Two documents that are versions or forms of the same document.
///
/// @param alike share of the longer document's words that both contain, from 0 to 1
/// @param judgement by a person; empty if Naslag recognised the link itself
public record VersionLink(
    VersionPair<DocumentId> documentIds, Kind kind, double alike, Optional<Judgement> judgement) {
  /// How two documents of the corpus are related.
  public enum Kind {
    /// The later document replaces the earlier one.
    VERSIE,
    /// The same document in another form, such as a PDF and its source ODT.
    VORM,
    /// Two separate documents, however similar; only a person can decide this.
    ANDER;

    /// The value in URLs and JSON.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A person's judgement on two documents; it overrides what their words suggest.
  public record Judgement(
      String id, VersionPair<DocumentId> documentIds, Kind kind, String by, Instant at) {
    /// The same until it is revoked.
    public Revision revision() {
      return Revision.of(id, documentIds, kind, by, at);
    }
  }
}
