package nl.naslag.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RuleReading;
import nl.naslag.answer.choice.Candidate;
import nl.naslag.answer.choice.CandidateFinder;
import nl.naslag.answer.choice.ChoiceModel;
import nl.naslag.answer.choice.Signal;
import nl.naslag.answer.choice.UnknownNames;
import nl.naslag.answer.kind.ExpectedKind;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.QuestionReader;
import nl.naslag.answer.question.WordBag;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.language.Word;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import org.springframework.stereotype.Service;

/// Answers with the sentences that contain most of the question and supply what it asks for.
@Service
final class QuotingAnswerer implements Answerer {
  // Many passages are scored and few shown: search ranks passages, and sentences are compared only
  // here.
  private static final int PASSAGES = 240;
  private static final int MOST_QUOTES = 5;
  private static final int MOST_CLOSEST = 3;
  // Any further answer must score nearly as well as the first.
  private static final double BEHIND = 1.5;

  // How sure a sentence is that was read as a request about what is asked. Chosen, not measured: of
  // the marked questions only one is of this form.
  private static final double ASKED = 0.7;
  // How well a word must match one of the question to be about it: in any inflection or compound.
  private static final double MET = 0.8;

  private final PassageSearch search;
  private final QuestionReader questions;
  private final RuleReading rules;
  private final CandidateFinder finder;
  private final Quoting quoting;
  private final ChoiceModel model = ChoiceModel.read();

  QuotingAnswerer(
      PassageSearch search,
      QuestionReader questions,
      RuleReading rules,
      CandidateFinder finder,
      Quoting quoting) {
    this.search = search;
    this.questions = questions;
    this.rules = rules;
    this.finder = finder;
    this.quoting = quoting;
  }

  @Override
  public Answer answer(String text) {
    refuseUnreadable(text);
    Question question = questions.question(text);
    Understood understood = understood(text);
    List<Hit> found = search.ranked(text, PASSAGES);
    List<Candidate> all = ranked(finder.candidates(question, found));
    List<Candidate> best = all.stream().limit(MOST_QUOTES).toList();
    Map<Candidate, AnswerQuote> quotes = quoting.quotes(question, best);
    AnswerChoice choice =
        new AnswerChoice(
            confidence(question, all, found),
            ExpectedKind.of(question).label(),
            question.focus(),
            List.copyOf(quotes.values()));
    List<AnswerQuote> served =
        served(question, best).stream()
            .flatMap(one -> Optional.ofNullable(quotes.get(one)).stream())
            .toList();
    boolean sure = choice.confidence() >= model.threshold(ChoiceModel.crowd(all));
    return sure && !served.isEmpty()
        ? new Answer.Answered(understood, choice, served)
        : new Answer.NotFound(understood, choice, closest(all, found), documents());
  }

  private double confidence(Question question, List<Candidate> best, List<Hit> found) {
    if (!UnknownNames.in(question, found).isEmpty()) {
      return 0;
    }
    double sure = model.confidence(best);
    return !best.isEmpty() && asksAbout(question, best.getFirst()) ? Math.max(sure, ASKED) : sure;
  }

  // "Wat vraagt de provincie over netcongestie?" is answered by every request about it.
  private static boolean asksAbout(Question question, Candidate one) {
    WordBag words = new WordBag(one.words());
    return ExpectedKind.of(question) == ExpectedKind.VERZOEK
        && one.signals().value(Signal.KIND) > 0
        && question.essential().allMatch(term -> words.holds(term) >= MET);
  }

  /// The distinct sentences that a question is weighed against, best first.
  List<Candidate> weighed(String text) {
    Question question = questions.question(text);
    return ranked(finder.candidates(question, search.ranked(text, PASSAGES)));
  }

  // Same limit as search; otherwise a question would pass here and be refused there.
  private static void refuseUnreadable(String question) {
    if (question.isBlank()) {
      throw RefusalCode.QUESTION_BLANK.refusal();
    }
    if (question.length() > SearchRequest.LONGEST_QUERY) {
      throw RefusalCode.QUESTION_TOO_LONG.refusal(SearchRequest.LONGEST_QUERY, question.length());
    }
  }

  private Understood understood(String question) {
    Annotations found = rules.byRules(question);
    return new Understood(
        found.themes(),
        found.horizons(),
        found.parties().stream().map(PartyMention::id).distinct().toList());
  }

  /// Best first; a sentence that appears in several forms of a document is included once.
  static List<Candidate> ranked(List<Candidate> candidates) {
    Set<String> said = new HashSet<>();
    return candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .filter(candidate -> said.add(words(candidate)))
        .toList();
  }

  /// The first and what scores nearly as well, one sentence of each passage.
  ///
  /// Where a request is asked for, the others are requests about the same.
  private static List<Candidate> served(Question question, List<Candidate> best) {
    Set<PassageId> passages = new HashSet<>();
    if (best.isEmpty()) {
      return List.of();
    }
    Candidate first = best.getFirst();
    boolean requests = ExpectedKind.of(question) == ExpectedKind.VERZOEK;
    return best.stream()
        .filter(one -> one.score() >= first.score() - BEHIND)
        .filter(one -> one == first || !requests || asksAbout(question, one))
        .filter(candidate -> passages.add(candidate.passageId()))
        .toList();
  }

  private static String words(Candidate candidate) {
    return candidate.words().stream().map(Word::form).collect(Collectors.joining(" "));
  }

  /// The passages of the best sentences, and then the best passages.
  private static List<IndexedPassage> closest(List<Candidate> best, List<Hit> found) {
    Set<PassageId> passages = new HashSet<>();
    return Stream.concat(best.stream().map(Candidate::passage), found.stream().map(Hit::passage))
        .filter(one -> passages.add(one.passage().id()))
        .limit(MOST_CLOSEST)
        .toList();
  }

  /// The number of documents with passages, so that "not found" can say where the search looked.
  private int documents() {
    return (int) search.documents().stream().filter(entry -> entry.counts().passages() > 0).count();
  }
}
