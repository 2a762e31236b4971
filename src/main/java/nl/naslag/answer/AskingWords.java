package nl.naslag.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.language.Word;
import nl.naslag.language.WordFile;

/// The words by which questions ask, and what kind of answer they ask for.
///
/// "Hoe lang" and "wat is het percentage" ask for an amount, "in welke gemeente" for a place: the
/// word that asks says less than the noun behind it.
final class AskingWords {
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

  // Lemmas, here and below; "duur" is both a price and a time and asks for a number either way.
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
  // How far behind "wat is de …" the noun may stand that says what is asked.
  private static final int NEAR = 3;

  private final Set<String> words = WordFile.words("zegt-niets-in-vraag.txt");

  /// Whether a word only helps to ask.
  boolean holds(Word word) {
    return words.contains(word.form());
  }

  /// Whether a word names the kind of answer and so need not stand in it: "welke plaatsen".
  boolean namesKind(Word word) {
    return PLACES.contains(word.lemma())
        || PARTIES.contains(word.lemma())
        || TIMES.contains(word.lemma())
        || AMOUNTS.contains(word.lemma())
        || REQUESTS.contains(word.lemma());
  }

  /// By the first word that asks; a question without one asks for anything.
  AnswerType type(List<Word> question) {
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

  // "Welke gemeente" and "hoe lang" have their noun next; only "wat is de …" has words in between.
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
