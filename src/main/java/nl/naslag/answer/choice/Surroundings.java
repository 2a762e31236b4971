package nl.naslag.answer.choice;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.SoughtWord;
import nl.naslag.answer.question.WordBag;

/// The context of a sentence, from near to far.
///
/// The further away a word is, the less it counts.
///
/// @param sentences of the passage, in order
record Surroundings(List<WordBag> sentences, WordBag passage, WordBag headings, WordBag title) {
  // The value of a word in the next sentence, the passage, a heading or the title.
  private static final double BESIDE = 0.8;
  private static final double PASSAGE = 0.6;
  private static final double HEADING = 0.7;
  private static final double TITLE = 0.5;
  // A passage without an essential term is about something else.
  private static final double LACKING = 0.4;

  /// The weighted share of the question's terms that is held, 0 to 1.
  static double share(Question question, ToDoubleFunction<SoughtWord> held) {
    if (question.terms().isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (SoughtWord term : question.terms()) {
      sum += term.weight() * held.applyAsDouble(term);
    }
    return sum / question.weight();
  }

  /// The share in the sentence itself.
  double own(Question question, int at) {
    return share(question, term -> inSentence(term, at));
  }

  double around(Question question, int at) {
    boolean lacks =
        !question.terms().isEmpty() && question.essential().anyMatch(term -> near(term, at) == 0);
    return share(question, term -> near(term, at)) * (lacks ? LACKING : 1);
  }

  private double near(SoughtWord term, int at) {
    double beside = Math.max(inSentence(term, at - 1), inSentence(term, at + 1));
    double inPassage = Math.max(BESIDE * beside, PASSAGE * passage.holds(term));
    double above = Math.max(HEADING * headings.holds(term), TITLE * title.holds(term));
    return Math.max(inSentence(term, at), Math.max(inPassage, above));
  }

  double window(SoughtWord term, int at) {
    double beside = Math.max(inSentence(term, at - 1), inSentence(term, at + 1));
    return Math.max(inSentence(term, at), beside);
  }

  double context(SoughtWord term, int at) {
    double above = Math.max(headings.holds(term), title.holds(term));
    return Math.max(inSentence(term, at), above);
  }

  double inSentence(SoughtWord term, int at) {
    return at < 0 || at >= sentences.size() ? 0 : sentences.get(at).holds(term);
  }
}
