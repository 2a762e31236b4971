package nl.naslag.briefing;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.Revision;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// One line of a dossier: a quote, or a heading or note of the user's own.
///
/// @param passageId of a QUOTE; absent otherwise
/// @param text the words of the quote at the time it was added, or the user's own words
/// @param source title, chapter, page and date at that time; empty for own words
/// @param note the user's remark on a quote, empty if there is none
/// @param kept what is printed of a quote that was cut, in characters of the text; empty for all
/// @param id of this line; the same passage may occur in a dossier twice
public record DossierItem(
    String id,
    DossierItemKind kind,
    @Nullable PassageId passageId,
    String text,
    String source,
    String note,
    List<Span> kept) {
  public DossierItem {
    kept = List.copyOf(kept);
  }

  /// A line of which nothing is left out.
  public DossierItem(
      String id,
      DossierItemKind kind,
      @Nullable PassageId passageId,
      String text,
      String source,
      String note) {
    this(id, kind, passageId, text, source, note, List.of());
  }

  /// The same line with another cut, which is refused where it is none of its words.
  ///
  /// @param wanted in characters of the text, in order, on whole words; empty for all of it
  public DossierItem cutTo(List<Span> wanted) {
    return new DossierItem(id, kind, passageId, text, source, note, Cut.checked(text, wanted));
  }

  /// The words as printed, with "[…]" for what a cut leaves out.
  public String words() {
    return Cut.words(text, kept);
  }

  /// Differs after its words change; its place belongs to the dossier.
  public Revision revision() {
    return Revision.of(id, kind, text, note, kept);
  }
}
