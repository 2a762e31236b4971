package nl.naslag.search.words;

import java.util.List;

/// The ways in which a word can match.
///
/// "netcongesties" has the form "netcongesties", the lemma "netcongestie" and the parts "net" and
/// "congestie"; a word that is not a compound has its lemma as its only part.
///
/// @param form without capitals and diacritics
public record WordForms(String form, String lemma, List<String> parts) {
  public WordForms {
    parts = List.copyOf(parts);
  }
}
