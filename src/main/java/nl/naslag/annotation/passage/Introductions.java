package nl.naslag.annotation.passage;

import java.util.List;
import nl.naslag.document.Passage;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/// Finds the sentence that introduces the list a passage is in.
public final class Introductions {
  // A longer paragraph after the list is no longer one of its items.
  private static final int LONGEST_ITEM = 600;

  private final SentenceSplitter splitter;

  public Introductions(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /// The introduction of a passage, by its index among the passages of one document.
  ///
  /// Absent where nothing under the same headings ends in a colon; the span is in the document's
  /// text.
  @Nullable
  public Span introduction(List<Passage> passages, int at) {
    Passage item = passages.get(at);
    for (int i = at - 1; i >= 0 && belongs(passages.get(i), item); i--) {
      Passage earlier = passages.get(i);
      if (earlier.text().endsWith(":")) {
        return lastSentence(earlier);
      }
      if (earlier.text().length() > LONGEST_ITEM) {
        return null;
      }
    }
    return null;
  }

  private static boolean belongs(Passage earlier, Passage item) {
    return item.text().length() <= LONGEST_ITEM && earlier.trail().equals(item.trail());
  }

  private Span lastSentence(Passage passage) {
    List<Span> sentences = splitter.sentences(passage.text());
    Span last = sentences.isEmpty() ? new Span(0, passage.text().length()) : sentences.getLast();
    return last.shift(passage.span().start());
  }
}
