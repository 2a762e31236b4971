package nl.naslag.annotation.term;

import java.util.List;
import java.util.Set;

/// A sequence of words that names something in a vocabulary.
///
/// @param spelling as in the vocabulary
/// @param tokens the forms each word may have
/// @param letterCase how capitals are matched
/// @param value what the term names
public record VocabularyTerm<T>(
    String spelling, List<Set<String>> tokens, LetterCase letterCase, T value) {
  /// How the capitals of a term are matched.
  public enum LetterCase {
    /// Capitals do not matter: "provincie drenthe".
    ANY,
    /// Each word must start with a capital where the term does: "Rijn en IJssel".
    PROPER,
    /// Each word must be written exactly like this: "NS", "RES".
    EXACT
  }
}
