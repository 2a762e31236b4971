package nl.naslag.answer;

import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.language.Word;
import nl.naslag.search.IndexedPassage;

/// A sentence that may answer.
///
/// @param sentence counted from the start of the passage's text
/// @param words of the sentence, counted from its own start
/// @param kind what the question asks for
/// @param own what the sentence itself holds of the question, 0 to 1
/// @param around what it holds together with the sentences beside it, its passage and headings
/// @param fit how well it gives the kind of words that were asked for, 0 to 1
/// @param standing of its passage among all found, 0 to 1
record Candidate(
    IndexedPassage passage,
    Span sentence,
    List<Word> words,
    AnswerType kind,
    double own,
    double around,
    double fit,
    double standing) {

  /// For the order within one question; the standing in search breaks near ties.
  double score() {
    return 0.4 * own + 0.2 * around + 0.3 * fit + 0.1 * standing;
  }

  /// Between 0 and 1; comparable between questions.
  ///
  /// Without the standing, which is relative to the other hits of this one question. Where the kind
  /// of answer can be checked, a sentence without it cannot reach the threshold.
  double confidence() {
    double least = kind.checkable() ? 0.3 : 0.75;
    return Math.clamp((own + around) / 2 * (least + (1 - least) * fit), 0, 1);
  }

  String passageId() {
    return passage.passage().id();
  }
}
