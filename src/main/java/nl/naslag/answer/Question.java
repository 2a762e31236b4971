package nl.naslag.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.language.Word;

/// A parsed question.
///
/// "Hoeveel agrarische bedrijven telt Drenthe?" asks for an amount; its terms are "agrarische",
/// "bedrijven", "telt" and "Drenthe".
///
/// @param words all of them, in order
/// @param terms the content words, in order
record Question(String text, AnswerType type, List<Word> words, List<SoughtWord> terms) {
  // A term that is the subject of nearly every found document distinguishes sentences less, but
  // still a little.
  private static final double LIGHTER = 0.4;
  private static final Set<String> DENIALS = Set.of("niet", "geen", "nooit", "zonder");

  Question {
    words = List.copyOf(words);
    terms = List.copyOf(terms);
  }

  /// The total weight of all terms; a sentence scores a share of this.
  double weight() {
    return terms.stream().mapToDouble(SoughtWord::weight).sum();
  }

  /// The most informative term, and the one that is counted or chosen from.
  Stream<SoughtWord> essential() {
    Stream<SoughtWord> heaviest =
        terms.stream().max(Comparator.comparingDouble(SoughtWord::weight)).stream();
    return type.counts()
        ? Stream.concat(heaviest, terms.stream().limit(1).filter(SoughtWord::telling))
        : heaviest;
  }

  /// Whether the question contains a negation.
  boolean denies() {
    return denies(words);
  }

  static boolean denies(List<Word> words) {
    return words.stream().anyMatch(word -> DENIALS.contains(word.form()));
  }

  /// Whether the question contains a word, which then cannot be the answer.
  boolean holds(String form) {
    return forms().contains(form);
  }

  private Set<String> forms() {
    return words.stream().map(Word::form).collect(Collectors.toCollection(HashSet::new));
  }

  /// The same question with some terms weighted less.
  Question lighter(Predicate<SoughtWord> chosen) {
    List<SoughtWord> weighed =
        terms.stream().map(term -> chosen.test(term) ? term.times(LIGHTER) : term).toList();
    return new Question(text, type, words, weighed);
  }
}
