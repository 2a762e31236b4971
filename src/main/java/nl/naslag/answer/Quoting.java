package nl.naslag.answer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.answer.choice.Candidate;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.WordBag;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.Word;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Component;

/// Turns answering sentences into quotes from their documents.
@Component
final class Quoting {
  // In characters; only part of a longer passage is quoted.
  private static final int LONGEST = 600;
  // How well a word must match a term to be highlighted; related words are highlighted too.
  private static final double MET = 0.5;

  private final PassageSearch search;
  private final SentenceSplitter sentences;

  Quoting(PassageSearch search, SentenceSplitter sentences) {
    this.search = search;
    this.sentences = sentences;
  }

  /// The quote of each candidate, in order. A document that has just been removed yields none; the
  /// next search will not find it.
  Map<Candidate, AnswerQuote> quotes(Question question, List<Candidate> candidates) {
    Map<DocumentId, Optional<AnnotatedDocument>> documents = new HashMap<>();
    Map<Candidate, AnswerQuote> quotes = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      documents
          .computeIfAbsent(candidate.passage().passage().documentId(), search::document)
          .ifPresent(found -> quotes.put(candidate, quote(found.document(), question, candidate)));
    }
    return quotes;
  }

  private AnswerQuote quote(PolicyDocument document, Question question, Candidate candidate) {
    int start = candidate.passage().passage().span().start();
    return new AnswerQuote(
        document.quote(around(candidate).shift(start)),
        document.quote(candidate.sentence().shift(start)),
        candidate.span(),
        candidate.passage(),
        highlights(question, candidate));
  }

  /// The passage, or as many whole sentences around the answer as are comfortable to read.
  ///
  /// Following text explains more often than preceding text, so it is added first.
  private Span around(Candidate candidate) {
    String text = candidate.passage().passage().text();
    if (text.length() <= LONGEST) {
      return new Span(0, text.length());
    }
    List<Span> all = sentences.sentences(text);
    int first = all.indexOf(candidate.sentence());
    int last = first;
    while (true) {
      if (last + 1 < all.size() && all.get(last + 1).end() - all.get(first).start() <= LONGEST) {
        last++;
      } else if (first > 0 && all.get(last).end() - all.get(first - 1).start() <= LONGEST) {
        first--;
      } else {
        return new Span(all.get(first).start(), all.get(last).end());
      }
    }
  }

  private static List<Span> highlights(Question question, Candidate candidate) {
    return candidate.words().stream()
        .filter(word -> meets(question, word))
        .map(Word::span)
        .toList();
  }

  private static boolean meets(Question question, Word word) {
    WordBag bag = new WordBag(List.of(word));
    return question.terms().stream().anyMatch(term -> bag.holds(term) >= MET);
  }
}
