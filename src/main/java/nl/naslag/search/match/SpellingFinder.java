package nl.naslag.search.match;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.naslag.search.query.Asked;
import nl.naslag.search.query.BadQuery;
import nl.naslag.search.query.Lexeme;
import nl.naslag.search.query.QueryLexer;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.IndexedWords;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Finds the most similarly spelt word of the corpus for words that no passage contains.
final class SpellingFinder {
  /// Too many other words differ from a shorter word by one letter.
  private static final int SHORTEST = 4;

  private static final int MOST = 5;

  private final IndexSnapshot reading;
  private final WordQueries words;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  SpellingFinder(IndexSnapshot reading, WordQueries words) {
    this.reading = reading;
    this.words = words;
    checker.setMinQueryLength(SHORTEST);
  }

  /// The query with its unknown words replaced; empty if there are none, or none is similar.
  Optional<String> meant(String query) throws IOException {
    StringBuilder meant = new StringBuilder();
    int copied = 0;
    for (Lexeme lexeme : lexemes(query)) {
      if (lexeme instanceof Lexeme.Leaf(Asked.Word(String word), int at) && unknown(word)) {
        Optional<String> nearest = nearest(word);
        if (nearest.isEmpty()) {
          return Optional.empty();
        }
        meant.append(query, copied, at).append(nearest.get());
        copied = at + word.length();
      }
    }
    return copied == 0 ? Optional.empty() : Optional.of(meant + query.substring(copied));
  }

  private static List<Lexeme> lexemes(String query) {
    try {
      return QueryLexer.lexemes(query);
    } catch (BadQuery mistake) {
      // An unreadable query gets a suggestion elsewhere.
      return List.of();
    }
  }

  private boolean unknown(String word) throws IOException {
    IndexedWords corpus = reading.words();
    return !words.isFunctionWord(word)
        && !reading.exists(WordQueries.any(words.word(word, corpus)));
  }

  /// The most similar word, then the most frequent; as it appears in the documents.
  private Optional<String> nearest(String word) throws IOException {
    IndexReader reader = reading.searcher().getIndexReader();
    Term term = new Term(IndexFields.WORDS, word.toLowerCase(Locale.ROOT));
    for (SuggestWord like :
        checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_ALWAYS)) {
      // Words of removed passages linger in the index.
      if (!unknown(like.string)) {
        return Optional.of(like.string);
      }
    }
    return Optional.empty();
  }
}
