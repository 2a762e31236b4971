package nl.naslag.language;

import java.util.List;
import nl.naslag.document.Span;

/// Finds sentences; knows Dutch abbreviations. Thread-safe.
///
/// "Dit kost ca. 3 mln. euro. Wie betaalt?" has two sentences. Any text is accepted, and the time
/// grows with its length only.
public interface SentenceSplitter {
  /// Spans in order, without the white space around them; together they hold every other character.
  List<Span> sentences(String text);
}
