package nl.naslag.answer.question;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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
public record Question(String text, AnswerType type, List<Word> words, List<SoughtWord> terms) {
  // A term that is the subject of nearly every found document distinguishes sentences less, but
  // still a little.
  private static final double LIGHTER = 0.4;
  private static final Set<String> DENIALS = Set.of("niet", "geen", "nooit", "zonder");

  public Question {
    words = List.copyOf(words);
    terms = List.copyOf(terms);
  }

  /// The total weight of all terms; a sentence scores a share of this.
  public double weight() {
    return terms.stream().mapToDouble(SoughtWord::weight).sum();
  }

  /// The most informative term, and the one that is counted or chosen from.
  public Stream<SoughtWord> essential() {
    Stream<SoughtWord> heaviest =
        terms.stream().max(Comparator.comparingDouble(SoughtWord::weight)).stream();
    return type.counts()
        ? Stream.concat(heaviest, terms.stream().limit(1).filter(SoughtWord::telling))
        : heaviest;
  }

  /// The word that says what is asked for, as a form; empty without content words.
  ///
  /// "Hoeveel woningen …" asks for the first; otherwise the most informative word says most.
  public String focus() {
    Stream<SoughtWord> first = terms.stream().filter(SoughtWord::telling).limit(1);
    Stream<SoughtWord> chosen = type.counts() ? first : essential();
    return chosen.findFirst().map(term -> term.word().form()).orElse("");
  }

  /// Whether the question contains a negation.
  public boolean denies() {
    return denies(words);
  }

  public static boolean denies(List<Word> words) {
    return words.stream().anyMatch(word -> DENIALS.contains(word.form()));
  }

  /// Whether the question contains a word, which then cannot be the answer.
  public boolean holds(String form) {
    return forms().contains(form);
  }

  private Set<String> forms() {
    return words.stream().map(Word::form).collect(Collectors.toCollection(HashSet::new));
  }

  /// The same question with other weights for its terms.
  public Question weighed(ToDoubleFunction<SoughtWord> weight) {
    List<SoughtWord> others =
        terms.stream()
            .map(
                term ->
                    new SoughtWord(
                        term.word(), term.related(), weight.applyAsDouble(term), term.name()))
            .toList();
    return new Question(text, type, words, others);
  }

  /// The same question with some terms weighted less.
  public Question lighter(Predicate<SoughtWord> chosen) {
    List<SoughtWord> weighed =
        terms.stream().map(term -> chosen.test(term) ? term.times(LIGHTER) : term).toList();
    return new Question(text, type, words, weighed);
  }
}
