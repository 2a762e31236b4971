package nl.naslag.trace.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;

/// A quote as it was added, with its context at the time as far as that is still known.
///
/// In a later version a sentence that resembles the quote may derive from its neighbour: "geld voor
/// de gemalen" is not a changed "geld voor de stuwen" if both once existed.
final class TakenQuote {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final PassageId passageId;
  private final String words;
  private final Set<String> bag;
  private final Optional<Passage> passage;
  private final List<Set<String>> others;

  /// Reads the quote in its original version.
  ///
  /// @param version passages of the version it was quoted from; empty if that is gone
  TakenQuote(PassageId passageId, String words, List<Passage> version) {
    this.passageId = passageId;
    this.words = words;
    bag = bag(words);
    passage = version.stream().filter(one -> one.id().equals(passageId)).findFirst();
    others =
        version.stream()
            .filter(one -> !one.id().equals(passageId))
            .map(one -> bag(one.text()))
            .toList();
  }

  PassageId passageId() {
    return passageId;
  }

  String words() {
    return words;
  }

  boolean reads(PolicyDocument document, Passage later) {
    return document.reads(later, words);
  }

  /// The share of common words, from 0 to 1; order and repetition do not count.
  double likeness(Passage later) {
    return later.text().equals(words) ? 1 : share(bag, bag(later.text()));
  }

  /// Whether a passage of a later version more closely resembles another passage of the original.
  boolean isOfAnother(Passage later) {
    Set<String> now = bag(later.text());
    double own = share(bag, now);
    return others.stream().anyMatch(other -> share(other, now) > own);
  }

  /// Whether a passage is where the quote was: under the same heading of the same chapter or, if
  /// headings are unknown, at the same place in the section tree.
  boolean stoodWhere(Passage later) {
    return passage
        .map(
            then ->
                same(then.chapter(), later.chapter())
                    && same(last(then.trail()), last(later.trail())))
        .orElseGet(() -> sectionPath(later.id()).equals(sectionPath(passageId)));
  }

  private static String last(List<String> trail) {
    return trail.isEmpty() ? "" : trail.getLast();
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String heading) {
    return SPACE.matcher(heading.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static double share(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    int size = one.size() + other.size();
    return size == 0 ? 0 : 2.0 * common / size;
  }

  private static Set<String> bag(String text) {
    Set<String> bag = new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    bag.remove("");
    return bag;
  }

  private static String sectionPath(PassageId passageId) {
    String[] parts = passageId.value().split("\\.", 4);
    return parts.length > 1 ? parts[1] : "";
  }
}
