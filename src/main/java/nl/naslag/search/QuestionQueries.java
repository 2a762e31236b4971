package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Span;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/// Turns a sentence in plain Dutch into a Lucene query for the best matching passages.
///
/// The score is a weighted sum over fields, with settings that were measured on questions of
/// members
/// of parliament and the passages that answer them.
/// "Wat kan de regio voor betaalbare woningen?" becomes optional clauses for "regio", "betaalbare"
/// and "woningen"; "wat", "kan", "de" and "voor" do not count. Nothing in it is syntax.
@Component
final class QuestionQueries {
  /// Of a long text only the most telling terms of each field are looked up.
  private static final int MOST_TERMS = 190;

  private final TextTerms terms;
  private final WordQueries words;

  QuestionQueries(TextTerms terms, WordQueries words) {
    this.terms = terms;
    this.words = words;
  }

  /// A passage needs at least one term in common; pairs and letters alone find nothing.
  Compiled compile(String question, Reading reading) throws IOException {
    if (question.isBlank()) {
      return new Compiled(Reading.PASSAGES, List.of(), false);
    }
    return new Compiled(query(question, reading.searcher()), clues(question), true);
  }

  /// A passage needs one telling word at least; pairs and runs of letters only rank, because almost
  /// every passage shares some run of letters with a question.
  private Query query(String question, IndexSearcher searcher) throws IOException {
    List<Span> phrases = AskingPhrases.in(question);
    List<Token> exact = terms.exact(question);
    Map<String, Said> parts = Said.of(telling(terms.parts(question)), phrases);
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    add(found, FieldWeight.PARTS, parts, searcher);
    add(found, FieldWeight.EXACT, Said.of(telling(exact), phrases), searcher);
    BooleanQuery sure = found.build();
    if (sure.clauses().isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(sure, Occur.MUST);
    add(query, FieldWeight.OPENING, parts, searcher);
    List<Token> pairs = terms.pairs(terms.lemmas(question));
    add(query, FieldWeight.PAIRS, Said.of(pairs, phrases), searcher);
    add(query, FieldWeight.LETTERS, Said.of(terms.letters(exact), phrases), searcher);
    return query.build();
  }

  /// The words that say something; all of them where none does.
  private static List<Token> telling(List<Token> tokens) {
    List<Token> telling =
        tokens.stream().filter(token -> !FunctionWords.inQuestion(token.term())).toList();
    return telling.isEmpty() ? tokens : telling;
  }

  /// Terms that no passage has are left out; of the rest those with most weight stay.
  private static void add(
      BooleanQuery.Builder query,
      FieldWeight weight,
      Map<String, Said> asked,
      IndexSearcher searcher)
      throws IOException {
    List<Weighed> weighed = new ArrayList<>();
    for (var said : asked.entrySet()) {
      Term term = new Term(weight.field(), said.getKey());
      FieldWeight.Spread spread = spread(term, searcher);
      if (spread.with() > 0) {
        weighed.add(new Weighed(term, weight.of(said.getValue(), spread), spread.idf()));
      }
    }
    weighed.stream()
        .sorted(Comparator.comparingDouble(term -> -term.weight() * term.idf()))
        .limit(MOST_TERMS)
        .forEach(term -> query.add(term.query(), Occur.SHOULD));
  }

  /// Removed passages still count here until Lucene merges them away; for a weight that is near
  /// enough.
  private static FieldWeight.Spread spread(Term term, IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    return new FieldWeight.Spread(
        reader.getDocCount(term.field()), reader.docFreq(term), reader.totalTermFreq(term));
  }

  ///
  /// @param idf to compare terms by what they add to a score; BM25 counts it again
  private record Weighed(Term term, double weight, double idf) {
    Query query() {
      return new BoostQuery(new TermQuery(term), (float) weight);
    }
  }

  /// What to mark in the passages found: words of what is asked, not of the way of asking.
  /// Only to show why a passage was found: the ranking does not use them.
  private List<Clue> clues(String question) {
    List<Span> phrases = AskingPhrases.in(question);
    return terms.exact(question).stream()
        .filter(token -> !FunctionWords.inQuestion(token.term()))
        .filter(token -> phrases.stream().noneMatch(phrase -> phrase.overlaps(token.span())))
        .map(token -> token.span().in(question))
        .distinct()
        .limit(QueryReader.MOST_WORDS)
        .flatMap(word -> words.word(word).stream())
        .filter(clue -> !clue.inHeading())
        .toList();
  }
}
