package nl.naslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;

/// A document as people refer to it: text, pages, sections and passages.
///
/// All spans are positions in [#text], in which words broken at line ends are joined again.
///
/// @param placements where each piece of text is printed, in text order; empty for formats without
///     pages
/// @param missing what could not be read; empty for a complete document
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

  /// A document whose text is exactly as printed.
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

  public DocumentId id() {
    return source.documentId();
  }

  /// The document's own title, or else its file name, which is then called one.
  public String title() {
    String title = properties.title();
    return title == null || title.isBlank() ? untitled(source.fileName()) : title;
  }

  /// What a document without a title is called: "bestand nota-wonen.pdf".
  static String untitled(String fileName) {
    return Texts.text("document.untitled", fileName.substring(fileName.lastIndexOf('/') + 1));
  }

  /// The same document, of which these properties are known.
  public PolicyDocument with(DocumentProperties others) {
    return new PolicyDocument(
        source, others, text, pages, placements, sections, passages, missing, repairs);
  }

  /// The same document, of which something is missing.
  public PolicyDocument without(Reason reason) {
    List<Reason> more = new ArrayList<>(missing);
    more.add(reason);
    return new PolicyDocument(
        source, properties, text, pages, placements, sections, passages, more, repairs);
  }

  /// The words in a span. Throws for a span outside the text.
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /// Whether the words are exactly those of the passage.
  ///
  /// A word broken at a line end matches with or without its hyphen, since both are printed the
  /// same.
  public boolean reads(Passage passage, String words) {
    return words.equals(passage.text()) || repairs.reads(passage, words);
  }

  /// The only way to quote. The words are copied from the text, so a quote cannot contain a word
  /// that the document does not.
  public Quote quote(Span span) {
    return new Quote(id(), span, text(span));
  }

  /// Every section, in reading order.
  public Stream<Section> allSections() {
    return sections.stream().flatMap(Section::all);
  }
}
