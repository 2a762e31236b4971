package nl.naslag.search.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.naslag.search.store.Bm25Settings;
import nl.naslag.search.store.IndexedWords;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.FunctionWords;
import nl.naslag.search.words.IndexFields;
import nl.naslag.search.words.TermCount;
import nl.naslag.search.words.TermWeight;
import nl.naslag.search.words.TextTerms;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Finds the words of the corpus that share runs of letters with a question.
///
/// This finds words that are misspelt or formed differently from the word list. The fewer passages
/// contain a run, the more it counts.
final class SimilarWords {
  /// The number of most similar words kept; 100 to 800 measured equally well.
  private static final int MOST = 200;

  /// The number of runs distinguished in the first pass.
  private static final int SIEVE = 1 << 16;

  private SimilarWords() {}

  /// The words of the corpus that share most letters with the question.
  ///
  /// @param asked runs of letters
  /// @return a query for each word, with its weight
  static List<Query> queries(Map<String, TermCount> asked, IndexedWords corpus) {
    Map<Known, Double> weights = new HashMap<>();
    withRun(asked.keySet(), corpus)
        .forEach(
            (run, words) -> {
              double weight = weight(asked.getOrDefault(run, TermCount.NEVER), corpus.idf(words));
              words.forEach(word -> weights.merge(word, weight, Double::sum));
            });
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Known, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Known::written))))
        .limit(MOST)
        .map(word -> query(word.getKey(), word.getValue(), corpus))
        .toList();
  }

  /// The words that contain each run. All words of the corpus are checked, most by number only.
  private static Map<String, List<Known>> withRun(Set<String> asked, IndexedWords corpus) {
    FixedBitSet sieve = new FixedBitSet(SIEVE);
    asked.forEach(run -> sieve.set(number(run, 0)));
    Map<String, List<Known>> withRun = new TreeMap<>();
    for (Known word : corpus.all()) {
      String bordered = TextTerms.bordered(word.forms().form());
      if (word.passages() > 0 && mayHave(bordered, sieve) && tells(word)) {
        for (String run : new TreeSet<>(TextTerms.runs(bordered))) {
          if (asked.contains(run)) {
            withRun.computeIfAbsent(run, absent -> new ArrayList<>()).add(word);
          }
        }
      }
    }
    return withRun;
  }

  private static boolean tells(Known word) {
    return !FunctionWords.inQuestion(word.forms().form());
  }

  private static boolean mayHave(String bordered, FixedBitSet sieve) {
    for (int at = 0; at + TextTerms.RUN <= bordered.length(); at++) {
      if (sieve.get(number(bordered, at))) {
        return true;
      }
    }
    return false;
  }

  private static int number(String text, int from) {
    int number = 0;
    for (int at = from; at < from + TextTerms.RUN; at++) {
      number = 31 * number + text.charAt(at);
    }
    return number & (SIEVE - 1);
  }

  private static double weight(TermCount said, double idf) {
    TermWeight letters = TermWeight.LETTERS;
    return letters.boost() * said.worth(letters.repeats()) * Math.pow(idf, letters.rareness());
  }

  /// BM25 multiplies by the rarity of the word, which its runs of letters already include.
  private static Query query(Known word, double weight, IndexedWords corpus) {
    Query words = WordsQuery.of(IndexFields.WORDS, List.of(word), Bm25Settings.WRITTEN);
    return new BoostQuery(words, (float) (weight / corpus.idf(word)));
  }
}
