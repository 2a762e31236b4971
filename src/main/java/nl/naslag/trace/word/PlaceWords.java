package nl.naslag.trace.word;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of one place, in the forms used to compare it with another.
///
/// @param tokens in order, without stop words
/// @param whole weights of all terms, a vector of length 1
/// @param sentences the same for each sentence that is long enough to make a request
/// @param shingles hashes of every three consecutive words
/// @param themes of the passage
public record PlaceWords(
    List<Token> tokens,
    Map<String, Double> whole,
    List<Map<String, Double>> sentences,
    Set<Long> shingles,
    Set<String> themes) {

  /// A word with its terms: the lemma, the parts of a compound and hyphenated pieces.
  ///
  /// @param written as it appears in the text
  /// @param name whether it is capitalised within the sentence
  /// @param project whether it is a name in no word list, such as that of a railway line
  public record Token(String written, Set<String> terms, boolean name, boolean project) {}

  /// The cosine of two vectors of length 1: 0 without common terms, 1 for the same terms.
  public static double cosine(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> shorter = one.size() <= other.size() ? one : other;
    Map<String, Double> longer = shorter == one ? other : one;
    double sum = 0;
    for (Map.Entry<String, Double> term : shorter.entrySet()) {
      sum += term.getValue() * longer.getOrDefault(term.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }

  /// The share of the shorter text that appears verbatim in the other.
  ///
  /// 0 if a text is too short to tell: three words in a row say nothing.
  public double wording(PlaceWords other) {
    Set<Long> few = shingles.size() <= other.shingles.size() ? shingles : other.shingles;
    Set<Long> many = few == shingles ? other.shingles : shingles;
    if (few.size() < Shingles.ENOUGH) {
      return 0;
    }
    return (double) few.stream().filter(many::contains).count() / few.size();
  }

  /// The highest similarity of any pair of sentences.
  public double closestSentences(PlaceWords other) {
    double best = 0;
    for (Map<String, Double> one : sentences) {
      for (Map<String, Double> another : other.sentences) {
        best = Math.max(best, cosine(one, another));
      }
    }
    return best;
  }
}
