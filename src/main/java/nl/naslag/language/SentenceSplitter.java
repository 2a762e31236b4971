package nl.naslag.language;

import java.util.List;
import nl.naslag.document.Span;

/// Finds sentences; recognises Dutch abbreviations. Thread-safe.
///
/// "Dit kost ca. 3 mln. euro. Wie betaalt?" has two sentences. Accepts any text, in linear time.
public interface SentenceSplitter {
  /// Spans in order, without surrounding white space; together they cover every other character.
  List<Span> sentences(String text);
}
