package nl.naslag.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.naslag.document.Span;
import nl.naslag.search.query.AskingPhrases;
import nl.naslag.search.query.QueryReader;
import nl.naslag.search.store.Bm25Settings;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.IndexedWords;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.FunctionWords;
import nl.naslag.search.words.IndexFields;
import nl.naslag.search.words.TermCount;
import nl.naslag.search.words.TermWeight;
import nl.naslag.search.words.TextTerm;
import nl.naslag.search.words.TextTerms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/// Compiles a sentence in plain Dutch to a Lucene query for the best matching passages.
///
/// The score is a weighted sum over kinds of match, with settings measured on questions of members
/// of parliament and the passages that answer them. "Wat kan de regio voor betaalbare woningen?"
/// becomes optional clauses for "regio", "betaalbare" and "woningen"; "wat", "kan", "de" and "voor"
/// do not count. Nothing in it is syntax.
@Component
public final class QuestionQueries {
  /// For a long text, only the most informative terms of each kind are looked up.
  private static final int MOST_TERMS = 150;

  /// The number of words in a passage's opening; 24 to 30 measured equally well.
  private static final int OPENING = 28;

  private final TextTerms terms;
  private final WordQueries words;

  public QuestionQueries(TextTerms terms, WordQueries words) {
    this.terms = terms;
    this.words = words;
  }

  /// A passage must share at least one term; pairs and letters alone find nothing.
  CompiledQuery compile(String question, IndexSnapshot reading) throws IOException {
    if (question.isBlank()) {
      return new CompiledQuery(IndexSnapshot.PASSAGES, List.of(), false);
    }
    IndexedWords corpus = reading.words();
    return new CompiledQuery(query(question, corpus, reading), clues(question, corpus), true);
  }

  /// A passage must share at least one content word; pairs and runs of letters only rank, because
  /// almost every passage shares some run of letters with a question.
  private Query query(String question, IndexedWords corpus, IndexSnapshot reading)
      throws IOException {
    IndexReader reader = reading.searcher().getIndexReader();
    List<Span> phrases = AskingPhrases.in(question);
    List<TextTerm> exact = terms.exact(question);
    Map<String, TermCount> parts = TermCount.of(telling(terms.parts(question)), phrases);
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    Way byPart =
        new Way(TermWeight.PARTS, part -> words(corpus.withPart(part), Bm25Settings.MEANT));
    add(found, byPart, parts, reader);
    Map<String, TermCount> forms = TermCount.of(telling(exact), phrases);
    Way byForm =
        new Way(TermWeight.EXACT, form -> words(corpus.withForm(form), Bm25Settings.WRITTEN));
    add(found, byForm, forms, reader);
    BooleanQuery sure = found.build();
    if (sure.clauses().isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(sure, Occur.MUST);
    Way byOpening = new Way(TermWeight.OPENING, part -> opening(corpus.withPart(part)));
    add(query, byOpening, parts, reader);
    addPairs(query, LemmaPair.in(terms.lemmas(question)), phrases, corpus);
    Map<String, TermCount> letters = TermCount.of(terms.letters(exact), phrases);
    SimilarWords.queries(letters, corpus).forEach(similar -> query.add(similar, Occur.SHOULD));
    return query.build();
  }

  private static WordsQuery words(List<Known> words, Bm25Settings scoring) {
    return WordsQuery.of(IndexFields.WORDS, words, scoring);
  }

  private static WordsQuery opening(List<Known> words) {
    return WordsQuery.opening(IndexFields.WORDS, words, OPENING);
  }

  /// The content words; all words if there are none.
  private static List<TextTerm> telling(List<TextTerm> tokens) {
    List<TextTerm> telling =
        tokens.stream().filter(token -> !FunctionWords.inQuestion(token.term())).toList();
    return telling.isEmpty() ? tokens : telling;
  }

  /// A way in which a term of a question can match passages.
  private record Way(TermWeight weight, Function<String, WordsQuery> words) {}

  /// Terms that no passage contains are skipped; of the rest those with most weight are kept.
  private static void add(
      BooleanQuery.Builder query, Way way, Map<String, TermCount> asked, IndexReader reader)
      throws IOException {
    List<Weighed> weighed = new ArrayList<>();
    for (var said : asked.entrySet()) {
      WordsQuery term = way.words.apply(said.getKey());
      WordsFound found = term.found(reader);
      int passages = reader.getDocCount(IndexFields.WORDS);
      TermWeight.Spread spread = new TermWeight.Spread(passages, found.with(), found.times());
      if (spread.with() > 0) {
        weighed.add(new Weighed(term, way.weight.weight(said.getValue(), spread), spread.idf()));
      }
    }
    weighed.stream()
        .sorted(Comparator.comparingDouble(term -> -term.weight() * term.idf()))
        .limit(MOST_TERMS)
        .forEach(term -> query.add(term.query(), Occur.SHOULD));
  }

  private static void addPairs(
      BooleanQuery.Builder query, List<LemmaPair> pairs, List<Span> phrases, IndexedWords corpus) {
    Map<String, TermCount> said =
        TermCount.of(pairs.stream().map(LemmaPair::token).toList(), phrases);
    Map<String, LemmaPair> byTerm = new TreeMap<>();
    pairs.forEach(pair -> byTerm.putIfAbsent(pair.token().term(), pair));
    byTerm.entrySet().stream()
        .limit(MOST_TERMS)
        .forEach(
            pair -> {
              double worth =
                  said.getOrDefault(pair.getKey(), TermCount.NEVER)
                      .worth(TermWeight.PAIRS.repeats());
              float weight = (float) (TermWeight.PAIRS.boost() * worth);
              query.add(new BoostQuery(pair.getValue().query(corpus), weight), Occur.SHOULD);
            });
  }

  /// A term with its contribution.
  ///
  /// @param idf to compare the contribution of terms to a score; BM25 counts it again
  private record Weighed(Query term, double weight, double idf) {
    Query query() {
      return new BoostQuery(term, (float) weight);
    }
  }

  /// What to highlight in the passages found: content words, not question phrases. Only shows why a
  /// passage was found: the ranking does not use them.
  private List<WordMatcher> clues(String question, IndexedWords corpus) {
    List<Span> phrases = AskingPhrases.in(question);
    return terms.exact(question).stream()
        .filter(token -> !FunctionWords.inQuestion(token.term()))
        .filter(token -> phrases.stream().noneMatch(phrase -> phrase.overlaps(token.span())))
        .map(token -> token.span().in(question))
        .distinct()
        .limit(QueryReader.MOST_WORDS)
        .flatMap(word -> words.word(word, corpus).stream())
        .filter(clue -> !clue.inHeading())
        .toList();
  }
}
