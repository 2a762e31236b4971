package nl.naslag.answer;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.language.Word;
import nl.naslag.search.IndexedPassage;

/// A sentence that may answer the question.
///
/// @param sentence span relative to the start of the passage's text
/// @param words of the sentence, with spans relative to its own start
/// @param kind what the question asks for
/// @param own share of the question contained in the sentence itself, 0 to 1
/// @param around share it contains together with adjacent sentences, its passage and headings
/// @param fit how well it supplies the kind of answer asked for, 0 to 1
/// @param standing search rank of its passage among all results, 0 to 1
record Candidate(
    IndexedPassage passage,
    Span sentence,
    List<Word> words,
    AnswerType kind,
    double own,
    double around,
    double fit,
    double standing) {

  /// Orders candidates within one question; search rank decides between near ties.
  double score() {
    return 0.4 * own + 0.2 * around + 0.3 * fit + 0.1 * standing;
  }

  /// Between 0 and 1; comparable across questions.
  ///
  /// Excludes the standing, which is relative to the other hits of this question. Where the kind of
  /// answer can be checked, a sentence without it cannot reach the threshold.
  double confidence() {
    double least = kind.checkable() ? 0.3 : 0.75;
    return Math.clamp((own + around) / 2 * (least + (1 - least) * fit), 0, 1);
  }

  PassageId passageId() {
    return passage.passage().id();
  }
}
