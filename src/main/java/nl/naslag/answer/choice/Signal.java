package nl.naslag.answer.choice;

import java.util.Locale;

/// What can speak for a sentence as an answer; each is a number of about 0 to 1.
public enum Signal {
  /// The share of the question that the sentence holds.
  OWN,
  /// The same with what stands around the sentence, the further away the less.
  AROUND,
  /// Whether the kind of answer is there, by fixed values.
  FIT,
  /// The standing of the passage among those that were found.
  RANK,
  /// Whether the sentence surely holds the kind of answer: see [nl.naslag.answer.kind.KindFit].
  KIND,
  /// A weaker sign of that kind.
  SOFT,
  /// 1 if a number is asked and the sentence has no new one.
  NONEW,
  /// The share held by the sentence, the one before and the one after.
  WINDOW,
  /// The share held by the sentence, its headings and the title.
  CONTEXT,
  /// The share held by the headings.
  HEADING,
  /// The share held by the title.
  TITLE,
  /// The share held by all that was found of the document.
  DOCUMENT,
  /// The share of the letters of the question: see [LetterGrams].
  GRAMS,
  /// The same, set against the length of the sentence.
  GRAMCOS,
  /// The share of pairs of words.
  PAIRS,
  /// The share that the sentence holds, set against a usual length.
  SIZED,
  /// The share of letters held by the sentence and what is next to it and above it.
  WIDE,
  /// The share held by the passage.
  PASSAGE,
  /// The share that the sentence holds, where a word counts for more, the fewer sentences hold it.
  RARE,
  /// How near in meaning the sentence comes: see [Alignment].
  MEANING,
  /// The same with the sentences before and after.
  NEAR;

  /// Its name in the model file, such as "own".
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
