package nl.naslag.answer.choice;

import java.util.List;

/// What speaks for a candidate: one number for each of the names, about 0 to 1.
///
/// @param values in the order of the names
public record Signals(double... values) {
  /// What each number says; the model file has a weight for each.
  ///
  /// own, around, fit: overlap and kind by fixed values. rank: standing of the passage. kind, soft,
  /// nonew: see [nl.naslag.answer.kind.KindFit]. window, context, heading, title, document: overlap
  // with what stands
  /// around. grams, gramcos, pairs: see [LetterGrams]. sized: overlap set against length.
  /// wide: letters met in the sentence and around it. passage: overlap with the passage. rare: the
  /// overlap where a word counts for more, the fewer of the candidates hold it. meaning, near:
  /// overlap in meaning with the sentence, and with it and its neighbours: see [Alignment].
  public static final List<String> NAMES =
      List.of(
          "own",
          "around",
          "fit",
          "rank",
          "kind",
          "soft",
          "nonew",
          "window",
          "context",
          "heading",
          "title",
          "document",
          "grams",
          "gramcos",
          "pairs",
          "sized",
          "wide",
          "passage",
          "rare",
          "meaning",
          "near");

  public Signals {
    if (values.length != NAMES.size()) {
      throw new IllegalArgumentException("Signals: " + values.length + " numbers");
    }
  }

  public double value(int at) {
    return values[at];
  }

  public double named(String name) {
    return values[NAMES.indexOf(name)];
  }
}
