package nl.naslag.briefing;

import nl.naslag.document.PassageId;
import nl.naslag.document.Revision;
import org.jspecify.annotations.Nullable;

/// One line of a dossier: a quote, or a heading or note of the user's own.
///
/// @param passageId of a QUOTE; absent otherwise
/// @param text the words of the quote at the time it was added, or the user's own words
/// @param source title, chapter, page and date at that time; empty for own words
/// @param note the user's remark on a quote, empty if there is none
/// @param id of this line; the same passage may occur in a dossier twice
public record DossierItem(
    String id,
    DossierItemKind kind,
    @Nullable PassageId passageId,
    String text,
    String source,
    String note) {
  /// Differs after its words change; its place belongs to the dossier.
  public Revision revision() {
    return Revision.of(id, kind, text, note);
  }
}
