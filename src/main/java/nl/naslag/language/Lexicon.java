package nl.naslag.language;

import java.util.List;

/// The Dutch word list: 5.5 million forms with their lemmas. Thread-safe; lookups take
/// microseconds.
public interface Lexicon {
  /// Whether the list contains a form, ignoring capitals.
  boolean contains(String form);

  /// The lemmas of a form, in lower case, most likely first; the form itself in lower case when
  /// unknown.
  ///
  /// "huizen" returns "huis" first; "netcongesties", which is in no list, returns "netcongestie"
  /// through its last part. Never empty.
  List<String> lemmas(String form);

  /// The parts of a compound as lemmas, in order; empty where the word is not a compound.
  ///
  /// "netcongestie" returns "net" and "congestie"; "wethouder" returns nothing, because its parts
  /// would find unrelated passages.
  List<String> parts(String form);
}
