package nl.naslag.answer.question;

import java.util.Set;
import nl.naslag.language.Word;

/// A word of a question that an answer should contain.
///
/// @param related lemmas that can replace it
/// @param weight how informative it is; rare words weigh most
/// @param name whether it is written as a name, which nothing can replace
public record SoughtWord(Word word, Set<String> related, double weight, boolean name) {
  // The approximate weight of a word that only names the kind of answer.
  private static final double TELLING = 0.3;

  public SoughtWord {
    related = Set.copyOf(related);
  }

  /// Whether it says more than the kind of answer asked for.
  public boolean telling() {
    return weight > TELLING;
  }

  /// The same term with its weight multiplied.
  SoughtWord times(double factor) {
    return new SoughtWord(word, related, weight * factor, name);
  }
}
