package nl.naslag.ui.reader;

import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Section;
import nl.naslag.document.Span;

/// Something to read in a document, in order: a heading or a passage.
///
/// By its span it has a place in the document, so headings and passages can be put in one order.
sealed interface ReadingEntry {
  Span span();

  /// A heading above passages.
  record Heading(Section section) implements ReadingEntry {
    @Override
    public Span span() {
      return section.heading();
    }
  }

  /// A passage with what it is about.
  record Words(AnnotatedPassage annotated) implements ReadingEntry {
    @Override
    public Span span() {
      return annotated.passage().span();
    }
  }
}
