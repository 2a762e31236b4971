package nl.naslag.annotation.commitment;

import java.util.List;

/// The months as Dutch papers write them, whole or cut short.
final class Months {
  /// A regular expression of one month, "maart" or "mrt" or "nov.".
  static final String ONE =
      "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|april|apr|mei|juni?|juli?|aug(?:ustus)?"
          + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final List<String> BEGIN =
      List.of("jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private Months() {}

  /// From 1 to 12.
  ///
  /// @param word that [#ONE] matched, in lower case
  static int number(String word) {
    if (word.equals("mei")) {
      return 5;
    }
    for (int at = 0; at < BEGIN.size(); at++) {
      if (word.startsWith(BEGIN.get(at))) {
        return at + 1;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
