package nl.naslag.language;

import java.util.Set;

/// The terms by which the words of a text can be found by their meaning: lemmas and parts.
///
/// Two words meet in search, whatever their inflection, when they share one. Thread-safe.
public interface WordTerms {
  /// "Netcongesties" gives "netcongestie", "net" and "congestie"; a word without letters or digits
  /// gives nothing.
  Set<String> of(String text);
}
