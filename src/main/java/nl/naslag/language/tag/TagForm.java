package nl.naslag.language.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word as the tagger sees it, without context; created once per written form.
///
/// @param possible the classes it may have, as bits of [WordClass]
/// @param dictionary its classes in the word list, as bits; 0 for an unknown word
/// @param features the input for the model
public record TagForm(
    String lower, WordShape shape, int possible, int dictionary, List<String> features) {
  private static final int LONGEST_ENDING = 4;

  public static TagForm of(String written, int possible, int dictionary) {
    String lower = written.toLowerCase(Locale.ROOT);
    WordShape shape = WordShape.of(written);
    return new TagForm(lower, shape, possible, dictionary, features(lower, shape, dictionary));
  }

  private static List<String> features(String lower, WordShape shape, int dictionary) {
    List<String> features = new ArrayList<>();
    features.add("w=" + lower);
    features.add("c=" + shape);
    features.add("k=" + dictionary);
    features.add("kc=" + dictionary + shape);
    for (int length = 1; length <= Math.min(LONGEST_ENDING, lower.length() - 1); length++) {
      features.add("e=" + lower.substring(lower.length() - length));
    }
    features.add("b=" + lower.substring(0, Math.min(3, lower.length())));
    return List.copyOf(features);
  }

  String ending() {
    return lower.substring(Math.max(0, lower.length() - 3));
  }
}
