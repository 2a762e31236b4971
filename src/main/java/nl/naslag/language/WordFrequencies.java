package nl.naslag.language;

/// How common words are in Dutch in general, regardless of the corpus. Thread-safe.
///
/// Rare words say most about what a query is looking for. The scale is that of the word list, and
/// each step is a factor, not an amount.
public interface WordFrequencies {
  /// The top of the scale: "de", "van".
  int MOST_COMMON = 25;

  /// On a logarithmic scale from 0, unknown or hardly ever used, to [#MOST_COMMON].
  ///
  /// Ignores capitals; never throws, whatever the form.
  int frequency(String form);
}
