package nl.naslag.annotation.term;

import java.util.List;
import java.util.Set;

/// Words in a row that name something in a vocabulary.
///
/// @param spelling as the vocabulary writes it
/// @param tokens the forms each word may take
/// @param letterCase how capitals count
/// @param value what the term names
public record VocabularyTerm<T>(
    String spelling, List<Set<String>> tokens, LetterCase letterCase, T value) {
  /// How the capitals of a term count.
  public enum LetterCase {
    /// Capitals do not matter: "provincie drenthe".
    ANY,
    /// Each word must start with a capital where the term does: "Rijn en IJssel".
    PROPER,
    /// Each word must be written exactly so: "NS", "RES".
    EXACT
  }
}
