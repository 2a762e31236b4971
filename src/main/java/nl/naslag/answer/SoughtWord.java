package nl.naslag.answer;

import java.util.Set;
import nl.naslag.language.Word;

/// A word of a question that an answer should hold.
///
/// @param related lemmas that can stand in its place
/// @param weight how much it says; rare words say most
/// @param name whether it is written as a name, which nothing else can stand for
record SoughtWord(Word word, Set<String> related, double weight, boolean name) {
  // About what a word weighs that only names the kind of answer.
  private static final double TELLING = 0.3;

  SoughtWord {
    related = Set.copyOf(related);
  }

  /// Whether it says more than the kind of answer asked for.
  boolean telling() {
    return weight > TELLING;
  }

  /// The same term weighing more or less.
  SoughtWord times(double factor) {
    return new SoughtWord(word, related, weight * factor, name);
  }
}
