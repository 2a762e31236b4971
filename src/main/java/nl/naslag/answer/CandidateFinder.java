package nl.naslag.answer;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.language.TextWords;
import nl.naslag.language.Word;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import org.springframework.stereotype.Component;

/// Scores every sentence of the found passages against the question.
///
/// Context counts too: "Dat zijn er 2.700" answers when the previous sentence or the heading above
/// says what is counted. The further away a word is, the less it counts.
@Component
final class CandidateFinder {
  // The value of a word in the next sentence, the passage, a heading or the title.
  private static final double BESIDE = 0.8;
  private static final double PASSAGE = 0.6;
  private static final double HEADING = 0.7;
  private static final double TITLE = 0.5;
  // A passage without an essential term is about something else.
  private static final double LACKING = 0.4;

  private final SentenceSplitter sentences;
  private final TextWords texts;
  private final AnswerFit fit = new AnswerFit();

  CandidateFinder(SentenceSplitter sentences, TextWords texts) {
    this.sentences = sentences;
    this.texts = texts;
  }

  /// In passage order.
  List<Candidate> candidates(Question asked, List<Hit> hits) {
    List<WordBag> titles =
        hits.stream()
            .map(hit -> new WordBag(texts.wordsIn(hit.passage().documentTitle())))
            .toList();
    Question question = asked.lighter(term -> inMost(titles, term));
    double best = hits.isEmpty() ? 1 : Math.max(hits.getFirst().score(), Double.MIN_NORMAL);
    List<Candidate> found = new ArrayList<>();
    for (Hit hit : hits) {
      found.addAll(candidates(question, hit.passage(), hit.score() / best));
    }
    return found;
  }

  // Where the documents are about Drenthe, a sentence that names Drenthe says little.
  private static boolean inMost(List<WordBag> titles, SoughtWord term) {
    return 2 * titles.stream().filter(title -> title.holds(term) > 0).count() > titles.size();
  }

  private List<Candidate> candidates(Question question, IndexedPassage found, double standing) {
    String text = found.passage().text();
    List<Span> spans = sentences.sentences(text);
    List<List<Word>> words = spans.stream().map(span -> texts.wordsIn(span.in(text))).toList();
    Surroundings surroundings = surroundings(found, words);
    boolean asks = asks(found);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      List<Word> sentence = words.get(i);
      candidates.add(
          new Candidate(
              found,
              spans.get(i),
              sentence,
              question.type(),
              surroundings.own(question, i),
              surroundings.around(question, i),
              fit.fit(question, spans.get(i).in(text), sentence, asks),
              standing));
    }
    return candidates;
  }

  // An agendapunt makes a request even if it does not say of whom.
  private static boolean asks(IndexedPassage found) {
    PassageKind kind = found.passage().kind();
    return found.annotations().request() != RequestKind.NEE
        || kind == PassageKind.AGENDAPUNT
        || kind == PassageKind.VERZOEK;
  }

  // Headings are joined by full stops so that no compound or name spans two of them.
  private Surroundings surroundings(IndexedPassage found, List<List<Word>> words) {
    List<Word> passage = words.stream().flatMap(List::stream).toList();
    return new Surroundings(
        words.stream().map(WordBag::new).toList(),
        new WordBag(passage),
        new WordBag(texts.wordsIn(String.join(". ", found.passage().trail()))),
        new WordBag(texts.wordsIn(found.documentTitle())));
  }

  /// The context of a sentence, from near to far.
  private record Surroundings(
      List<WordBag> sentences, WordBag passage, WordBag headings, WordBag title) {
    /// The weighted share of the question's terms in the sentence itself.
    double own(Question question, int at) {
      double held = 0;
      for (SoughtWord term : question.terms()) {
        held += term.weight() * sentences.get(at).holds(term);
      }
      return share(held, question);
    }

    double around(Question question, int at) {
      if (question.terms().isEmpty()) {
        return 0;
      }
      double held = 0;
      for (SoughtWord term : question.terms()) {
        held += term.weight() * near(term, at);
      }
      boolean lacks = question.essential().anyMatch(term -> near(term, at) == 0);
      return share(held, question) * (lacks ? LACKING : 1);
    }

    private static double share(double held, Question question) {
      return question.terms().isEmpty() ? 0 : held / question.weight();
    }

    private double near(SoughtWord term, int at) {
      double beside = Math.max(inSentence(term, at - 1), inSentence(term, at + 1));
      double inPassage = Math.max(BESIDE * beside, PASSAGE * passage.holds(term));
      double above = Math.max(HEADING * headings.holds(term), TITLE * title.holds(term));
      return Math.max(inSentence(term, at), Math.max(inPassage, above));
    }

    private double inSentence(SoughtWord term, int at) {
      return at < 0 || at >= sentences.size() ? 0 : sentences.get(at).holds(term);
    }
  }
}
