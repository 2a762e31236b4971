package nl.naslag.search.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.Span;
import nl.naslag.search.store.IndexedWords;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.FunctionWords;
import nl.naslag.search.words.IndexFields;
import nl.naslag.search.words.TextTerm;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// Two words that follow each other once words without content are skipped.
///
/// @param step distance from the first to the second
/// @param span of both, in the text they were read from
record LemmaPair(String first, String second, int step, Span span) {

  /// In the order of the text.
  static List<LemmaPair> in(List<TextTerm> lemmas) {
    List<LemmaPair> pairs = new ArrayList<>();
    int before = -1;
    for (int at = 0; at < lemmas.size(); at++) {
      if (FunctionWords.inQuestion(lemmas.get(at).term())) {
        continue;
      }
      if (before >= 0) {
        pairs.add(of(lemmas.get(before), lemmas.get(at), at - before));
      }
      before = at;
    }
    return pairs;
  }

  private static LemmaPair of(TextTerm first, TextTerm second, int step) {
    Span span = new Span(first.span().start(), second.span().end());
    return new LemmaPair(first.term(), second.term(), step, span);
  }

  /// Both words with their distance, as one term.
  TextTerm token() {
    return new TextTerm(first + " " + second + " " + step, 1, span);
  }

  /// Passages that contain the pair at this distance, in any form.
  ///
  /// Lucene adds up the rarity of every form in the query; here each word counts once.
  Query query(IndexedWords corpus) {
    List<Known> one = corpus.withLemma(first);
    List<Known> other = corpus.withLemma(second);
    Query row = PhraseQueries.phrase(IndexFields.WORDS, List.of(one, other), step);
    double counted = Stream.of(one, other).flatMap(List::stream).mapToDouble(corpus::idf).sum();
    double wanted = corpus.idf(one) + corpus.idf(other);
    return counted > 0 ? new BoostQuery(row, (float) (wanted / counted)) : row;
  }
}
