package nl.naslag.evaluation;

import nl.naslag.document.Span;
import nl.naslag.language.TaggedWord;

/// A word of a treebank as people marked it.
///
/// @param wordClass by its name in Universal Dependencies
/// @param lemma with an underscore between the parts of a compound
record TreebankWord(Span span, String wordClass, String lemma) {
  boolean sameClass(TaggedWord found) {
    return found.wordClass().name().equals(wordClass);
  }

  /// With the same capitals. The underscores are the treebank's own and left out; where it drops a
  /// linking sound with them ("ontwikkeling_land") ours counts as wrong.
  boolean sameLemma(TaggedWord found) {
    String bare = lemma.length() > 1 ? lemma.replace("_", "") : lemma;
    return found.lemma().equals(bare);
  }
}
