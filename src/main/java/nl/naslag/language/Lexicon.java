package nl.naslag.language;

import java.util.List;

/// The Dutch word list: 5.5 million forms with their lemmas. Thread-safe; looks up in microseconds.
public interface Lexicon {
  /// Whether a form stands in the list, whatever its capitals.
  boolean contains(String form);

  /// The lemmas of a form, in lower case, most likely first; the form itself in lower case when
  /// unknown.
  ///
  /// "huizen" gives "huis" first; "netcongesties", which no list holds, gives "netcongestie" by way
  /// of its last part. Never empty.
  List<String> lemmas(String form);

  /// The parts of a compound as lemmas, in order; empty where the word is not a compound.
  ///
  /// "netcongestie" gives "net" and "congestie"; "wethouder" gives nothing, because its parts would
  /// find passages about something else.
  List<String> parts(String form);
}
