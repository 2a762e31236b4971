package nl.naslag.document;

import java.util.List;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;

/// The unit of retrieval, citation and selection: a paragraph, bullet, agendapunt or group of table
/// rows.
///
/// @param id document key, structural path and hash of the normalised text; stable across
///     re-reading
/// @param trail labels of the sections above it, outermost first
/// @param chapter label of the chapter, or of the outermost heading where there are no chapters
/// @param number as printed before the passage ("3a"), absent where there is none
/// @param order position in the document, from 0
/// @param span its position in the document's text
/// @param text the words in that span
/// @param page 1-based in the file, 0 where there are no pages
/// @param pageLabel as printed on that page
public record Passage(
    PassageId id,
    DocumentId documentId,
    PassageKind kind,
    List<String> trail,
    String chapter,
    @Nullable String number,
    int order,
    Span span,
    String text,
    int page,
    @Nullable String pageLabel) {
  public Passage {
    trail = List.copyOf(trail);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Passage " + id + " does not fill its span");
    }
  }

  public Passage withKind(PassageKind other) {
    return new Passage(
        id, documentId, other, trail, chapter, number, order, span, text, page, pageLabel);
  }
}
