package nl.naslag.annotation.cue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// One pattern of a [Cue], tried only at the start of a word whose first letters fit.
///
/// Finds what the pattern itself would find; nearly all positions in a text are skipped without
/// trying it, which makes hundreds of cues affordable for every passage.
///
/// @param pattern what to match from the start of a word
/// @param shows whether the group named `word` is the evidence
record CuePattern(Pattern pattern, FirstLetters opening, boolean shows) {
  static CuePattern of(String wording, int flags) {
    // Bounded: an unbounded look-behind would read back to the start of the document.
    String spaced = wording.replace(" ?", "\\s{0,3}").replace(" ", "\\s{1,3}");
    Pattern pattern = Pattern.compile("(?:" + spaced + ")(?![\\p{L}\\p{N}])", flags);
    return new CuePattern(
        pattern, new FirstLetters(pattern), pattern.namedGroups().containsKey("word"));
  }

  boolean stands(CueText text, Span range) {
    return first(text, range).isPresent();
  }

  Optional<Span> first(CueText text, Span range) {
    int from = place(text, range.start(), range.end());
    if (from == range.end()) {
      return Optional.empty();
    }
    Matcher matcher = matcher(text);
    return finds(matcher, text, new Span(from, range.end()))
        ? Optional.of(evidence(matcher))
        : Optional.empty();
  }

  /// Adds the matches in reading order.
  void addTo(List<Span> found, CueText text, Span range) {
    int from = place(text, range.start(), range.end());
    if (from == range.end()) {
      return;
    }
    Matcher matcher = matcher(text);
    while (from < range.end() && finds(matcher, text, new Span(from, range.end()))) {
      found.add(evidence(matcher));
      // Continues as a matcher would: after the match, or one position on after an empty match.
      from = Math.max(matcher.end(), matcher.start() + 1);
    }
  }

  private Matcher matcher(CueText text) {
    return pattern.matcher(text.text()).useTransparentBounds(true);
  }

  private Span evidence(Matcher matcher) {
    return shows
        ? new Span(matcher.start("word"), matcher.end("word"))
        : new Span(matcher.start(), matcher.end());
  }

  /// Whether it matches within the range, starting at the first candidate.
  private boolean finds(Matcher matcher, CueText text, Span range) {
    int end = range.end();
    for (int at = place(text, range.start(), end); at < end; at = place(text, at + 1, end)) {
      if (matcher.region(at, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// The next position where its first letters fit; the end if there is none.
  private int place(CueText text, int from, int end) {
    int at = text.begin(from);
    while (at < end && !opening.mayStand(text.text(), at, end)) {
      at = text.begin(at + 1);
    }
    return Math.min(at, end);
  }
}
