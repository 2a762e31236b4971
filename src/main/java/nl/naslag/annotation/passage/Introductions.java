package nl.naslag.annotation.passage;

import java.util.ArrayList;
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

  /// The introduction of each passage of one document, in the same order.
  ///
  /// Absent where nothing under the same headings ends in a colon; the spans are in the document's
  /// text. One pass: the list of a passage is that of the one above it.
  public List<@Nullable Span> introductions(List<Passage> passages) {
    List<@Nullable Span> introductions = new ArrayList<>(passages.size());
    Span open = null;
    for (int at = 0; at < passages.size(); at++) {
      if (at > 0) {
        open = opened(passages.get(at - 1), passages.get(at), open);
      }
      introductions.add(isItem(passages.get(at)) ? open : null);
    }
    return introductions;
  }

  /// The introduction that is in force for the next passage.
  ///
  /// @param open the one that was in force for the passage above it
  private @Nullable Span opened(Passage above, Passage next, @Nullable Span open) {
    if (!above.trail().equals(next.trail())) {
      return null;
    }
    if (above.text().endsWith(":")) {
      return lastSentence(above);
    }
    return isItem(above) ? open : null;
  }

  private static boolean isItem(Passage passage) {
    return passage.text().length() <= LONGEST_ITEM;
  }

  private Span lastSentence(Passage passage) {
    List<Span> sentences = splitter.sentences(passage.text());
    Span last = sentences.isEmpty() ? new Span(0, passage.text().length()) : sentences.getLast();
    return last.shift(passage.span().start());
  }
}
