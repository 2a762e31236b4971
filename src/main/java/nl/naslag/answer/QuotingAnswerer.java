package nl.naslag.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RuleReading;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.language.Word;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.SortOrder;
import org.springframework.stereotype.Service;

/// Answers with the sentences that contain most of the question and supply what it asks for.
@Service
final class QuotingAnswerer implements Answerer {
  // Many passages are scored and few shown: search ranks passages, and sentences are compared only
  // here.
  private static final int PASSAGES = 30;
  private static final int MOST_QUOTES = 5;
  private static final int MOST_CLOSEST = 3;
  // Chosen on half of a set of questions with and without an answer.
  private static final double THRESHOLD = 0.45;
  // Any further answer must be nearly as good as the first.
  private static final double BEHIND = 0.7;

  private final PassageSearch search;
  private final QuestionReader questions;
  private final RuleReading rules;
  private final CandidateFinder finder;
  private final Quoting quoting;

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
    SearchResult found = search.search(request(text));
    List<Candidate> best = best(finder.candidates(question, found.hits()));
    double confidence = best.stream().mapToDouble(Candidate::confidence).max().orElse(0);
    if (confidence < THRESHOLD) {
      return new Answer.NotFound(understood, confidence, closest(found), documents());
    }
    return new Answer.Answered(understood, confidence, quoting.quotes(question, best));
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

  private static SearchRequest request(String question) {
    return new SearchRequest(
        question, SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, PASSAGES);
  }

  /// The best sentence of each passage, best first; a sentence that appears in several forms of a
  /// document is included once.
  private static List<Candidate> best(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble(Candidate::score).reversed());
    List<Candidate> best = new ArrayList<>();
    Set<PassageId> passages = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (Candidate candidate : sorted) {
      boolean good = best.isEmpty() || candidate.score() >= BEHIND * best.getFirst().score();
      if (good
          && best.size() < MOST_QUOTES
          && passages.add(candidate.passageId())
          && said.add(words(candidate))) {
        best.add(candidate);
      }
    }
    return best;
  }

  private static String words(Candidate candidate) {
    return candidate.words().stream().map(Word::form).collect(Collectors.joining(" "));
  }

  private static List<IndexedPassage> closest(SearchResult found) {
    return found.hits().stream().limit(MOST_CLOSEST).map(Hit::passage).toList();
  }

  /// The number of documents with passages, so that "not found" can say where the search looked.
  private int documents() {
    return (int) search.documents().stream().filter(entry -> entry.counts().passages() > 0).count();
  }
}
