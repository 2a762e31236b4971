package nl.naslag.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// Wordings by which a rule knows what a sentence does.
///
/// A space stands for white space, " ?" for white space or none, and a wording begins and ends at
/// the edge of a word. Where a
/// wording has a group named `word`, that group is the evidence.
///
/// "de minister" finds "de  Minister" but not "de ministers". Compiled once; thread-safe.
final class Cue {
  private static final String GROUP = "(?<word>";

  private final List<Pattern> patterns;

  private Cue(int flags, List<String> wordings) {
    // A pattern may name a group once, so each wording with a group is a pattern of its own.
    List<String> alternatives =
        new ArrayList<>(wordings.stream().filter(wording -> wording.contains(GROUP)).toList());
    List<String> plain = wordings.stream().filter(wording -> !wording.contains(GROUP)).toList();
    if (!plain.isEmpty()) {
      alternatives.add(String.join("|", plain));
    }
    patterns = alternatives.stream().map(wording -> compile(wording, flags)).toList();
  }

  /// A cue for which capitals do not count.
  static Cue of(String... wordings) {
    return new Cue(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, List.of(wordings));
  }

  /// A cue for which capitals count.
  static Cue exactly(String... wordings) {
    return new Cue(0, List.of(wordings));
  }

  private static Pattern compile(String wording, int flags) {
    // Bounded: a look-behind without a bound would read back to the start of the document.
    String spaced = wording.replace(" ?", "\\s{0,3}").replace(" ", "\\s{1,3}");
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + spaced + ")(?![\\p{L}\\p{N}])", flags);
  }

  /// Where it stands within a range of the text, in reading order.
  List<Span> in(String text, Span range) {
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher matcher =
          pattern.matcher(text).region(range.start(), range.end()).useTransparentBounds(true);
      while (matcher.find()) {
        found.add(evidence(matcher));
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  Optional<Span> first(String text, Span range) {
    return in(text, range).stream().findFirst();
  }

  boolean stands(String text, Span range) {
    return first(text, range).isPresent();
  }

  private static Span evidence(Matcher matcher) {
    if (matcher.namedGroups().containsKey("word")) {
      return new Span(matcher.start("word"), matcher.end("word"));
    }
    return new Span(matcher.start(), matcher.end());
  }
}
