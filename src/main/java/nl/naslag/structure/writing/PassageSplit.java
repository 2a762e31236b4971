package nl.naslag.structure.writing;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;

/// Splits text too long for one passage at sentence ends, and a longer sentence at a space.
final class PassageSplit {
  private final SentenceSplitter sentences;

  PassageSplit(SentenceSplitter sentences) {
    this.sentences = sentences;
  }

  /// Spans in the text, in order, none longer than the limit. Text that fits is one part.
  List<Span> parts(String text) {
    if (text.length() <= PassageGroups.LONGEST) {
      return List.of(new Span(0, text.length()));
    }
    List<Span> parts = new ArrayList<>();
    for (Span sentence : sentences.sentences(text)) {
      for (Span piece : pieces(sentence, text)) {
        add(piece, parts);
      }
    }
    return parts;
  }

  private static void add(Span piece, List<Span> parts) {
    if (!parts.isEmpty() && piece.end() - parts.getLast().start() <= PassageGroups.LONGEST) {
      parts.add(new Span(parts.removeLast().start(), piece.end()));
    } else {
      parts.add(piece);
    }
  }

  private static List<Span> pieces(Span sentence, String text) {
    List<Span> pieces = new ArrayList<>();
    int start = sentence.start();
    while (sentence.end() - start > PassageGroups.LONGEST) {
      int end = spaceBefore(text, start, start + PassageGroups.LONGEST);
      pieces.add(new Span(start, end));
      start = Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
    }
    pieces.add(new Span(start, sentence.end()));
    return pieces;
  }

  /// A word longer than a whole passage is split: hostile input has no spaces.
  private static int spaceBefore(String text, int start, int limit) {
    for (int i = limit; i > start; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return limit;
  }
}
