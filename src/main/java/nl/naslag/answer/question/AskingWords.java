package nl.naslag.answer.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.language.Word;
import nl.naslag.language.WordFile;

/// Question words and the kind of answer they ask for.
///
/// "Hoe lang" and "wat is het percentage" ask for an amount, "in welke gemeente" for a place: the
/// noun after the question word says more than the question word itself.
public final class AskingWords {
  private static final Map<String, AnswerType> TYPES =
      Map.of(
          "hoeveel", AnswerType.HOEVEEL,
          "wanneer", AnswerType.WANNEER,
          "wie", AnswerType.WIE,
          "waar", AnswerType.WAAR,
          "waarheen", AnswerType.WAAR,
          "waarom", AnswerType.WAAROM,
          "waardoor", AnswerType.WAAROM);
  private static final Set<String> THINGS = Set.of("welk", "welke", "wat", "hoe");

  // Lemmas, here and below; "duur" can be a price or a duration and asks for a number either way.
  private static final Set<String> AMOUNTS =
      Set.of(
          "groot",
          "lang",
          "hoog",
          "ver",
          "oud",
          "breed",
          "diep",
          "duur",
          "zwaar",
          "snel",
          "deel",
          "percentage",
          "aandeel",
          "aantal",
          "bedrag",
          "oppervlakte",
          "omvang",
          "prijs",
          "kost",
          "kosten",
          "budget",
          "tarief",
          "hoogte",
          "lengte",
          "afstand",
          "reistijd",
          "hoeveelheid");
  private static final Set<String> TIMES =
      Set.of("jaar", "datum", "maand", "periode", "termijn", "laat", "moment");
  private static final Set<String> PLACES =
      Set.of("plaats", "gemeente", "stad", "dorp", "regio", "locatie", "plek", "kern");
  private static final Set<String> PARTIES =
      Set.of("partij", "organisatie", "minister", "ministerie", "persoon", "overheid", "instantie");
  private static final Set<String> REQUESTS =
      Set.of("vragen", "verzoeken", "bepleiten", "pleiten", "eisen", "verlangen", "verzoek");
  // Maximum distance from "wat is de …" to the noun that says what is asked.
  private static final int NEAR = 3;

  private final Set<String> words = WordFile.words("zegt-niets-in-vraag.txt");

  /// Whether a word only serves to ask.
  public boolean holds(Word word) {
    return words.contains(word.form());
  }

  /// Whether a word names the kind of answer, so the answer need not contain it: "welke plaatsen".
  boolean namesKind(Word word) {
    return PLACES.contains(word.lemma())
        || PARTIES.contains(word.lemma())
        || TIMES.contains(word.lemma())
        || AMOUNTS.contains(word.lemma())
        || REQUESTS.contains(word.lemma());
  }

  /// Decided by the first question word; a question without one accepts any kind of answer.
  public AnswerType type(List<Word> question) {
    for (int i = 0; i < question.size(); i++) {
      String form = question.get(i).form();
      if (TYPES.containsKey(form)) {
        return TYPES.getOrDefault(form, AnswerType.WAT);
      }
      if (THINGS.contains(form)) {
        return kind(form, question.subList(i + 1, Math.min(i + 1 + NEAR, question.size())));
      }
    }
    return AnswerType.WAT;
  }

  // "Welke gemeente" and "hoe lang" are followed by their noun; only "wat is de …" has words in
  // between.
  private static AnswerType kind(String asking, List<Word> next) {
    List<Word> near = asking.equals("wat") ? next : next.subList(0, Math.min(1, next.size()));
    for (Word word : near) {
      AnswerType named = named(word.lemma());
      if (named != AnswerType.WAT) {
        return named;
      }
    }
    return asking.startsWith("welk") ? AnswerType.WELKE : AnswerType.WAT;
  }

  private static AnswerType named(String noun) {
    if (REQUESTS.contains(noun)) {
      return AnswerType.VERZOEK;
    }
    if (AMOUNTS.contains(noun)) {
      return AnswerType.HOEVEEL;
    }
    if (TIMES.contains(noun)) {
      return AnswerType.WANNEER;
    }
    if (PLACES.contains(noun)) {
      return AnswerType.WAAR;
    }
    return PARTIES.contains(noun) ? AnswerType.WIE : AnswerType.WAT;
  }
}
