package nl.naslag.language;

/// How common words are in Dutch at large, whatever a corpus is about. Thread-safe.
///
/// Rare words say most about what a question is after. The scale is that of the word list itself,
/// and a step is a factor, not an amount.
public interface WordFrequencies {
  /// The top of the scale: "de", "van".
  int MOST_COMMON = 25;

  /// On a logarithmic scale from 0, unknown or hardly ever used, to [#MOST_COMMON].
  ///
  /// Whatever the capitals; never throws, whatever is asked.
  int frequency(String form);
}
