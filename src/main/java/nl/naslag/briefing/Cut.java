package nl.naslag.briefing;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Span;

/// What is kept of a quote of which a reader needs only some sentences.
///
/// The quote itself stays whole, so that what is kept can be checked against its source.
public final class Cut {
  /// What stands for words that are left out.
  public static final String LEFT_OUT = "[…]";

  /// Of the parts that can be kept.
  public static final int MOST = 100;

  private Cut() {}

  /// The words as printed: what is kept, letter for letter, with [#LEFT_OUT] for the rest.
  ///
  /// Words that are left out between two lines get a line of their own, so that a list stays one.
  ///
  /// @param kept in characters of the text, in order; empty for all of it
  public static String words(String text, List<Span> kept) {
    if (kept.isEmpty()) {
      return text;
    }
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Span part : kept) {
      words.append(between(text.substring(at, part.start()))).append(part.in(text));
      at = part.end();
    }
    return words.append(between(text.substring(at))).toString().strip();
  }

  private static String between(String gap) {
    if (gap.isBlank()) {
      return gap;
    }
    int stop = gap.stripTrailing().length();
    int start = gap.length() - gap.stripLeading().length();
    return space(gap.substring(0, start)) + LEFT_OUT + space(gap.substring(stop));
  }

  private static String space(String white) {
    return white.indexOf('\n') >= 0 ? "\n" : " ";
  }

  /// The parts of a text that somebody wants to keep, joined where nothing is left out.
  ///
  /// Refuses parts that are not in order, outside the text, blank, or that break a word. Everything
  /// together is no cut, and gives an empty list.
  static List<Span> checked(String text, List<Span> wanted) {
    List<Span> kept = new ArrayList<>();
    for (Span part : wanted) {
      Span whole = checked(text, part, kept.isEmpty() ? 0 : kept.getLast().end());
      if (!kept.isEmpty() && text.substring(kept.getLast().end(), whole.start()).isBlank()) {
        whole = new Span(kept.removeLast().start(), whole.end());
      }
      kept.add(whole);
    }
    if (kept.size() > MOST) {
      throw refusal();
    }
    boolean everything = kept.size() == 1 && kept.getFirst().in(text).equals(text.strip());
    return everything ? List.of() : List.copyOf(kept);
  }

  private static Span checked(String text, Span part, int from) {
    if (part.start() < from || part.end() > text.length() || part.in(text).isBlank()) {
      throw refusal();
    }
    String words = part.in(text);
    int start = part.start() + words.length() - words.stripLeading().length();
    Span bare = new Span(start, start + words.strip().length());
    if (breaks(text, bare.start()) || breaks(text, bare.end())) {
      throw refusal();
    }
    return bare;
  }

  // Between two letters, or within what is drawn as one sign.
  private static boolean breaks(String text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    int after = text.codePointAt(at);
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        || Character.getType(after) == Character.NON_SPACING_MARK
        || (Character.isLetterOrDigit(text.codePointBefore(at))
            && Character.isLetterOrDigit(after));
  }

  private static RuntimeException refusal() {
    return RefusalCode.BAD_CUT.refusal(MOST);
  }
}
