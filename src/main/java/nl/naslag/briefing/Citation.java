package nl.naslag.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Page;
import nl.naslag.search.IndexedPassage;

/// Cites a passage: title, trail of headings, printed page, page of the file, date.
public final class Citation {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

  private Citation() {}

  /// "Ruimtelijk voorstel Drenthe › 5.1 Ruimte voor bedrijven, p. 41 (pdf 43), 3 mei 2024".
  ///
  /// What is unknown is left out: a passage without pages has none, and "zonder datum" would say
  /// that the document has no date.
  public static String cite(IndexedPassage found) {
    return cite(found, found.passage().pages());
  }

  /// The same, for some words of a passage.
  ///
  /// @param pages of those words
  public static String cite(IndexedPassage found, PrintedPages pages) {
    List<String> parts = new ArrayList<>();
    parts.add(String.join(" › ", headings(found)));
    String page = page(pages);
    if (!page.isEmpty()) {
      parts.add(page);
    }
    LocalDate date = found.documentDate();
    if (date != null) {
      parts.add(DATE.format(date));
    }
    return String.join(", ", parts);
  }

  /// Where the passage can be read. The base URL has no trailing slash.
  ///
  /// Passage ids survive re-reading, so the link keeps working as long as the words stay.
  public static String permalink(IndexedPassage found, String baseUrl) {
    Passage passage = found.passage();
    return baseUrl + "/stukken/" + passage.documentId() + "?passage=" + passage.id();
  }

  /// "p. 41 (pdf 43)", or "p. 41–42 (pdf 43–44)" for words that run over a page; one number if
  /// both are equal; empty without pages.
  ///
  /// The printed number is for readers on paper, that of the file for readers in a PDF program.
  public static String page(Passage passage) {
    return page(passage.pages());
  }

  /// The same, for a page of a file.
  public static String page(Page page) {
    return page(new PrintedPages(page.number(), page.label(), page.number(), page.label()));
  }

  /// The same, for some words of a passage; empty without pages.
  public static String page(PrintedPages pages) {
    if (pages.first() == 0) {
      return "";
    }
    return pages.printed().equals(pages.inFile())
        ? Texts.text("briefing.page", pages.inFile())
        : Texts.text("briefing.page-and-file", pages.printed(), pages.inFile());
  }

  private static List<String> headings(IndexedPassage found) {
    List<String> headings = new ArrayList<>();
    headings.add(found.documentTitle());
    headings.addAll(found.passage().trail());
    return headings;
  }
}
