package nl.naslag.language;

import java.util.Locale;
import java.util.Set;
import nl.naslag.language.TreebankFile.Row;

/// Brings the tags of the training file, which follow older guidelines, to those of today.
///
/// What changed since: possessives are pronouns, ordinals adjectives, "als" always a subordinator;
/// only the verbs of tense, mood and passive are auxiliaries, and "moeten" is one of them; "meer"
/// and the like are adverbs where they tell how much something is so.
final class TreebankScheme {
  private static final Set<String> POSSESSIVES =
      Set.of("zijn", "haar", "hun", "mijn", "m'n", "z'n", "jouw", "uw", "ons", "onze");
  private static final Set<String> FULL_VERBS =
      Set.of(
          "laten", "gaan", "willen", "blijven", "komen", "doen", "hoeven", "blijken", "heten",
          "lijken", "dienen");
  private static final Set<String> SAME = Set.of("dezelfde", "hetzelfde", "datzelfde", "diezelfde");
  private static final Set<String> AMOUNTS =
      Set.of("meer", "minder", "meest", "meeste", "veel", "weinig");
  private static final Set<String> ADVERBIAL = Set.of("advmod", "obl", "amod", "nmod");

  private TreebankScheme() {}

  static Row today(Row row) {
    String form = row.form().toLowerCase(Locale.ROOT);
    return row.withTag(
        switch (row.tag()) {
          case "DET" -> POSSESSIVES.contains(form) ? "PRON" : "DET";
          case "ADP" -> form.equals("als") ? "SCONJ" : "ADP";
          case "NUM" -> ordinal(form) ? "ADJ" : "NUM";
          case "VERB" -> row.lemma().equals("moeten") ? "AUX" : "VERB";
          case "AUX" -> fullVerb(row) ? "VERB" : "AUX";
          case "PRON" -> adverb(row, form) ? "ADV" : "PRON";
          case "ADJ" -> SAME.contains(form) ? "DET" : "ADJ";
          default -> row.tag();
        });
  }

  private static boolean fullVerb(Row row) {
    boolean becomes = row.lemma().equals("worden") && row.relation().equals("cop");
    return becomes || FULL_VERBS.contains(row.lemma());
  }

  private static boolean adverb(Row row, String form) {
    return AMOUNTS.contains(form) && ADVERBIAL.contains(row.relation());
  }

  private static boolean ordinal(String form) {
    return form.equals("eerst")
        || form.matches("\\d+(?:e|de|ste)")
        || Dutch.WORDS.readings(form).stream().anyMatch(r -> r.tag().startsWith("GET:RNG"));
  }
}
