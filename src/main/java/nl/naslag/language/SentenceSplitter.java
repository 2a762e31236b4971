package nl.naslag.language;

import java.util.List;
import nl.naslag.document.Span;

/// Finds sentences; knows Dutch abbreviations. Thread-safe.
public interface SentenceSplitter {
  /// Spans in order, without the white space around them; together they hold every other character.
  List<Span> sentences(String text);
}
