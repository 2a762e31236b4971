package nl.naslag.annotation.commitment;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words right after which somebody may be named.
///
/// @param name the shape of a name that no list has and that counts here too; absent for none
record NameCue(Pattern words, @Nullable Pattern name) {
  /// Only known parties and nouns for people count after these words.
  static NameCue of(String words) {
    return new NameCue(Pattern.compile(words), null);
  }

  /// Names of the given shape count too.
  static NameCue of(String words, Pattern name) {
    return new NameCue(Pattern.compile(words), name);
  }
}
