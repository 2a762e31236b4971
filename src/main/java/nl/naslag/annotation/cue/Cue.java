package nl.naslag.annotation.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// Wordings by which a rule recognises what a sentence does.
///
/// A space matches white space, " ?" matches optional white space, and a wording begins and ends at
/// a word boundary. Where a wording has a group named `word`, that group is the evidence.
///
/// "de minister" finds "de  Minister" but not "de ministers". Compiled once; thread-safe.
public final class Cue {
  private static final String GROUP = "(?<word>";

  final List<CuePattern> wordings;

  private Cue(int flags, List<String> wordings) {
    // A pattern may use a group name only once, so each wording with a group is a separate pattern.
    List<String> alternatives =
        new ArrayList<>(wordings.stream().filter(wording -> wording.contains(GROUP)).toList());
    List<String> plain = wordings.stream().filter(wording -> !wording.contains(GROUP)).toList();
    if (!plain.isEmpty()) {
      alternatives.add(String.join("|", plain));
    }
    this.wordings = alternatives.stream().map(wording -> CuePattern.of(wording, flags)).toList();
  }

  /// A case-insensitive cue.
  public static Cue of(String... wordings) {
    return new Cue(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, List.of(wordings));
  }

  /// A case-sensitive cue.
  public static Cue exactly(String... wordings) {
    return new Cue(0, List.of(wordings));
  }

  /// Its matches within a range of the text, in reading order.
  public List<Span> in(CueText text, Span range) {
    List<Span> found = new ArrayList<>();
    wordings.forEach(wording -> wording.addTo(found, text, range));
    return found.size() < 2 ? List.copyOf(found) : found.stream().distinct().sorted().toList();
  }

  public Optional<Span> first(CueText text, Span range) {
    return wordings.stream()
        .flatMap(wording -> wording.first(text, range).stream())
        .min(Comparator.naturalOrder());
  }

  public boolean stands(CueText text, Span range) {
    return wordings.stream().anyMatch(wording -> wording.stands(text, range));
  }
}
