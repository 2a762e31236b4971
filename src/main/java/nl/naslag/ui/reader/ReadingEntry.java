package nl.naslag.ui.reader;

import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Section;
import nl.naslag.document.Span;

/// An entry of a document in reading order: a heading or a passage.
///
/// Its span gives its position in the document, so headings and passages can be sorted together.
sealed interface ReadingEntry {
  Span span();

  /// A heading above passages.
  record Heading(Section section) implements ReadingEntry {
    @Override
    public Span span() {
      return section.heading();
    }
  }

  /// A passage with its annotations.
  record Words(AnnotatedPassage annotated) implements ReadingEntry {
    @Override
    public Span span() {
      return annotated.passage().span();
    }
  }
}
