package nl.naslag.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.language.Word;

/// A question as it was read.
///
/// "Hoeveel agrarische bedrijven telt Drenthe?" asks for an amount; its terms are "agrarische",
/// "bedrijven", "telt" and "Drenthe".
///
/// @param words all of them, in order
/// @param terms the words that say what it is about, in order
record Question(String text, AnswerType type, List<Word> words, List<SoughtWord> terms) {
  // A term that nearly every found document is about tells sentences apart less, but still a
  // little.
  private static final double LIGHTER = 0.4;
  private static final Set<String> DENIALS = Set.of("niet", "geen", "nooit", "zonder");

  Question {
    words = List.copyOf(words);
    terms = List.copyOf(terms);
  }

  /// Of all terms together; what a sentence holds is a share of this.
  double weight() {
    return terms.stream().mapToDouble(SoughtWord::weight).sum();
  }

  /// The term that says most, and the one that is counted or chosen from.
  Stream<SoughtWord> essential() {
    Stream<SoughtWord> heaviest =
        terms.stream().max(Comparator.comparingDouble(SoughtWord::weight)).stream();
    return type.counts()
        ? Stream.concat(heaviest, terms.stream().limit(1).filter(SoughtWord::telling))
        : heaviest;
  }

  /// Whether it asks what is not so.
  boolean denies() {
    return denies(words);
  }

  static boolean denies(List<Word> words) {
    return words.stream().anyMatch(word -> DENIALS.contains(word.form()));
  }

  /// Whether a word stands in it, so that it cannot be the answer.
  boolean holds(String form) {
    return forms().contains(form);
  }

  private Set<String> forms() {
    return words.stream().map(Word::form).collect(Collectors.toCollection(HashSet::new));
  }

  /// The same question in which some terms count for less.
  Question lighter(Predicate<SoughtWord> chosen) {
    List<SoughtWord> weighed =
        terms.stream().map(term -> chosen.test(term) ? term.times(LIGHTER) : term).toList();
    return new Question(text, type, words, weighed);
  }
}
