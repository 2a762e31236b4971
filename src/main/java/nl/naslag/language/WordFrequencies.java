package nl.naslag.language;

/// How common words are in Dutch at large, whatever a corpus is about. Thread-safe.
public interface WordFrequencies {
  /// The top of the scale: "de", "van".
  int MOST_COMMON = 25;

  /// On a logarithmic scale from 0, unknown or hardly ever used, to [#MOST_COMMON].
  int frequency(String form);
}
