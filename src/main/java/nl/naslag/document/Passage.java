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
/// @param turns where its words go on to another page, in their order; none on one page
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
    @Nullable String pageLabel,
    List<PageTurn> turns) {
  /// Where the words of a passage go on to another page.
  ///
  /// @param at characters from the start of the passage to the first on that page
  /// @param page 1-based in the file
  /// @param pageLabel as printed on that page
  public record PageTurn(int at, int page, @Nullable String pageLabel) {}

  public Passage {
    trail = List.copyOf(trail);
    turns = List.copyOf(turns);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("Passage " + id + " does not fill its span");
    }
  }

  /// Every page of its words.
  public PrintedPages pages() {
    return pages(new Span(0, text.length()));
  }

  /// The pages of some of its words.
  ///
  /// @param words counted from the start of the passage
  public PrintedPages pages(Span words) {
    PageTurn first = pageAt(words.start());
    PageTurn last = pageAt(Math.max(words.start(), words.end() - 1));
    return new PrintedPages(first.page(), first.pageLabel(), last.page(), last.pageLabel());
  }

  private PageTurn pageAt(int position) {
    PageTurn here = new PageTurn(0, page, pageLabel);
    for (PageTurn turn : turns) {
      if (turn.at() <= position) {
        here = turn;
      }
    }
    return here;
  }

  public Passage withKind(PassageKind other) {
    return new Passage(
        id, documentId, other, trail, chapter, number, order, span, text, page, pageLabel, turns);
  }
}
