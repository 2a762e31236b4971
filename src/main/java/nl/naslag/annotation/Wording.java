package nl.naslag.annotation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// One pattern of a [Cue], tried only where a word begins and only where its first letters fit.
///
/// Finds what the pattern would find by itself; nearly all places in a text are passed over without
/// asking it, which is what makes hundreds of cues affordable for every passage.
///
/// @param shows whether the group named `word` is the evidence
record Wording(Pattern pattern, Opening opening, boolean shows) {
  static Wording of(String wording, int flags) {
    // Bounded: a look-behind without a bound would read back to the start of the document.
    String spaced = wording.replace(" ?", "\\s{0,3}").replace(" ", "\\s{1,3}");
    Pattern pattern =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + spaced + ")(?![\\p{L}\\p{N}])", flags);
    return new Wording(pattern, new Opening(pattern), pattern.namedGroups().containsKey("word"));
  }

  boolean stands(String text, Span range) {
    return next(matcher(text), text, range) >= 0;
  }

  /// In reading order.
  void addTo(List<Span> found, String text, Span range) {
    Matcher matcher = matcher(text);
    int from = next(matcher, text, range);
    while (from >= 0) {
      found.add(evidence(matcher));
      // As the pattern itself goes on: behind what it found, and at the next place after nothing.
      from = Math.max(matcher.end(), matcher.start() + 1);
      from = from > range.end() ? -1 : next(matcher, text, new Span(from, range.end()));
    }
  }

  private Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true);
  }

  private Span evidence(Matcher matcher) {
    return shows
        ? new Span(matcher.start("word"), matcher.end("word"))
        : new Span(matcher.start(), matcher.end());
  }

  /// The first place in the range where it stands, with the matcher on it; -1 without any.
  private int next(Matcher matcher, String text, Span range) {
    boolean within = range.start() > 0 && ofWord(text.charAt(range.start() - 1));
    for (int at = range.start(); at < range.end(); at++) {
      boolean begins = !within && opening.mayStand(text, at, range.end());
      if (begins && matcher.region(at, range.end()).lookingAt()) {
        return at;
      }
      within = ofWord(text.charAt(at));
    }
    return -1;
  }

  // Half a letter is left to the pattern, which knows what the other half makes of it.
  private static boolean ofWord(char letter) {
    return Character.isLetterOrDigit(letter);
  }
}
