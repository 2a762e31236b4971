package nl.naslag.annotation.cue;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Uses two letters to rule out positions where a pattern cannot begin.
///
/// The pattern itself is tried on the letters, so no list of first letters can disagree with it: if
/// it fails on two letters without needing a third, it fails on every text that begins with them.
/// Thread-safe; a pair of letters is tested when it is first seen.
final class FirstLetters {
  private static final int ASCII = 128;

  private final Pattern pattern;
  /// These depend on the text before a match, and the two letters alone have none.
  private final boolean looksBack;
  private final AtomicReferenceArray<boolean @Nullable []> bySecond =
      new AtomicReferenceArray<>(ASCII);

  FirstLetters(Pattern pattern) {
    this.pattern = pattern;
    this.looksBack = pattern.pattern().contains("(?<=");
  }

  /// False only where the pattern cannot match at this position of a text that ends at `end`.
  boolean mayStand(String text, int at, int end) {
    if (looksBack || at + 1 >= end) {
      return true;
    }
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    return first >= ASCII || second >= ASCII || seconds(first)[second];
  }

  private boolean[] seconds(char first) {
    boolean[] known = bySecond.get(first);
    if (known == null) {
      known = tried(first);
      bySecond.set(first, known);
    }
    return known;
  }

  private boolean[] tried(char first) {
    boolean[] seconds = new boolean[ASCII];
    if (!mayBegin(String.valueOf(first))) {
      return seconds;
    }
    for (char second = 0; second < ASCII; second++) {
      seconds[second] = mayBegin(String.valueOf(new char[] {first, second}));
    }
    return seconds;
  }

  private boolean mayBegin(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
