package nl.naslag.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// Wordings by which a rule knows what a sentence does.
///
/// A space stands for any white space, and a wording begins and ends at the edge of a word. Where a
/// wording has a group named `word`, that group is the evidence.
final class Cue {
  private final Pattern pattern;

  private Cue(Pattern pattern) {
    this.pattern = pattern;
  }

  static Cue of(String... wordings) {
    return new Cue(compile(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, wordings));
  }

  /// A cue for which capitals count.
  static Cue exactly(String... wordings) {
    return new Cue(compile(0, wordings));
  }

  private static Pattern compile(int flags, String... wordings) {
    String any = String.join("|", wordings).replace(" ", "\\s+");
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", flags);
  }

  /// Where it stands within a range of the text, in reading order.
  List<Span> in(String text, Span range) {
    Matcher matcher =
        pattern.matcher(text).region(range.start(), range.end()).useTransparentBounds(true);
    List<Span> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(evidence(matcher));
    }
    return found;
  }

  Optional<Span> first(String text, Span range) {
    return in(text, range).stream().findFirst();
  }

  boolean stands(String text, Span range) {
    return first(text, range).isPresent();
  }

  private static Span evidence(Matcher matcher) {
    if (matcher.namedGroups().containsKey("word") && matcher.start("word") >= 0) {
      return new Span(matcher.start("word"), matcher.end("word"));
    }
    return new Span(matcher.start(), matcher.end());
  }
}
