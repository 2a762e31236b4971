package nl.naslag.document;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;

/// A document as people refer to it: text, pages, sections and passages.
///
/// All spans count in [#text], in which words broken at line ends are whole again.
///
/// @param placements where each stretch is printed, in text order; empty for formats without pages
/// @param missing what could not be read; empty for a whole document
/// @param repairs where the text differs from what is printed
public record PolicyDocument(
    Source source,
    DocumentProperties properties,
    String text,
    List<Page> pages,
    List<Placement> placements,
    List<Section> sections,
    List<Passage> passages,
    List<Reason> missing,
    Repairs repairs) {
  public PolicyDocument {
    pages = List.copyOf(pages);
    placements = List.copyOf(placements);
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    missing = List.copyOf(missing);
  }

  /// A document whose text stands as it was printed.
  public PolicyDocument(
      Source source,
      DocumentProperties properties,
      String text,
      List<Page> pages,
      List<Placement> placements,
      List<Section> sections,
      List<Passage> passages,
      List<Reason> missing) {
    this(source, properties, text, pages, placements, sections, passages, missing, Repairs.NONE);
  }

  public String id() {
    return source.documentId();
  }

  /// The title a reader would give: that of the document, else the file's name.
  public String title() {
    String title = properties.title();
    return title == null || title.isBlank() ? source.fileName() : title;
  }

  /// The words in a span. Throws for a span outside the text.
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /// Whether these are the words of a passage, word for word.
  ///
  /// A word that a line end broke may be read with or without its hyphen: the print is the same.
  public boolean reads(Passage passage, String words) {
    return words.equals(passage.text()) || repairs.reads(passage, words);
  }

  /// The one way to quote: the words come from the text, so no quote can hold a word that is not
  /// there.
  public Quote quote(Span span) {
    return new Quote(id(), span, text(span));
  }

  /// Every section, in reading order.
  public Stream<Section> allSections() {
    return sections.stream().flatMap(Section::all);
  }
}
