package nl.naslag.annotation.party;

import java.util.List;
import java.util.Set;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.annotation.term.WordInText;
import nl.naslag.document.Span;
import nl.naslag.language.TaggedText;
import nl.naslag.language.TaggedWord;
import nl.naslag.language.WordClass;

/// Decides by the word classes around a party whether it acts: "de NVWA controleert", "in 2023
/// heeft de gemeente", where no list of verbs would do.
///
/// A party after a preposition does not act ("samen met de gemeente"), nor does the subject of a
/// passive verb.
final class ActingVerbs {
  private static final Set<WordClass> VERBS = Set.of(WordClass.VERB, WordClass.AUX);
  private static final Set<String> AUXILIARIES =
      Set.of("hebben", "zijn", "zullen", "kunnen", "moeten", "willen", "mogen", "gaan");
  private static final Set<String> NO_VERBS =
      Set.of("en", "van", "in", "aan", "een", "dan", "binnen", "tussen", "om", "te", "met", "op");
  private static final String PASSIVE = "worden";
  // In words before the party; an article and an adjective may come between.
  private static final int BEFORE = 3;

  private final TaggedText tagged;

  ActingVerbs(TaggedText tagged) {
    this.tagged = tagged;
  }

  boolean actsIn(PassageContext reading, Span party) {
    Span sentence = reading.sentenceOf(party);
    if (!sentence.contains(party) || !verbMayStand(reading.words(), party)) {
      return false;
    }
    List<TaggedWord> words = tagged.words(sentence.in(reading.text()));
    int first = firstOf(words, party.start() - sentence.start());
    int last = firstOf(words, party.end() - sentence.start()) - 1;
    return first >= 0 && last >= first && (followed(words, first, last) || inverted(words, first));
  }

  // Determining word classes is slow, and most parties have no possible verb next to them.
  private static boolean verbMayStand(List<WordInText> words, Span party) {
    int first = 0;
    while (first < words.size() && words.get(first).span().end() <= party.start()) {
      first++;
    }
    int next = first;
    while (next < words.size() && words.get(next).span().start() < party.end()) {
      next++;
    }
    List<WordInText> before = words.subList(Math.max(0, first - BEFORE), first);
    return (next < words.size() && mayBeVerb(words.get(next)))
        || before.stream().anyMatch(word -> word.forms().stream().anyMatch(AUXILIARIES::contains));
  }

  // Every infinitive ends like this; the few function words that do too are listed below.
  private static boolean mayBeVerb(WordInText word) {
    return Character.isLowerCase(word.written().charAt(0))
        && !NO_VERBS.contains(word.written())
        && word.forms().stream().anyMatch(form -> form.endsWith("n"));
  }

  /// The index of the first word that ends after a position in the sentence.
  private static int firstOf(List<TaggedWord> words, int place) {
    int at = 0;
    while (at < words.size() && words.get(at).span().end() <= place) {
      at++;
    }
    return at;
  }

  // "De gemeente heeft": nothing before it makes it part of something else.
  private static boolean followed(List<TaggedWord> words, int first, int last) {
    return last + 1 < words.size()
        && verb(words.get(last + 1))
        && before(words, first) != WordClass.ADP
        && before(words, first) != WordClass.NOUN;
  }

  // "In 2023 heeft de gemeente": the verb precedes it, and nobody else precedes the verb.
  private static boolean inverted(List<TaggedWord> words, int first) {
    int at = first - 1;
    while (at >= Math.max(0, first - BEFORE) && describes(words.get(at).wordClass())) {
      at--;
    }
    boolean auxiliary = at > 0 && words.get(at).wordClass() == WordClass.AUX && verb(words.get(at));
    return auxiliary
        && words.get(0).wordClass() != WordClass.PRON
        && words.get(0).wordClass() != WordClass.DET;
  }

  private static boolean verb(TaggedWord word) {
    return VERBS.contains(word.wordClass()) && !word.lemma().equals(PASSIVE);
  }

  private static boolean describes(WordClass wordClass) {
    return wordClass == WordClass.DET || wordClass == WordClass.ADJ;
  }

  /// The class of the word before a party, skipping its article and adjectives.
  private static WordClass before(List<TaggedWord> words, int first) {
    int at = first - 1;
    while (at >= 0 && describes(words.get(at).wordClass())) {
      at--;
    }
    return at < 0 ? WordClass.X : words.get(at).wordClass();
  }
}
