package nl.naslag.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.search.Suggestion;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.Folded;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/// Finds words and headings that start as typed, as they appear in the documents.
final class SuggestionFinder {
  /// Longer words are web addresses and the like, which nobody wants suggested.
  private static final int LONGEST_WORD = 60;

  private static final Comparator<Suggestion> FREQUENT_FIRST =
      Comparator.comparingLong(Suggestion::passages)
          .reversed()
          .thenComparing(Suggestion::text)
          .thenComparing(Suggestion::kind);

  private final IndexSnapshot reading;

  SuggestionFinder(IndexSnapshot reading) {
    this.reading = reading;
  }

  /// Words and headings are ranked by number of passages; a heading counts all passages below it.
  /// Returns nothing for blank input. Ignores case, accents and a number before a heading.
  List<Suggestion> startingAs(String typed, int most) throws IOException {
    String start = Folded.fold(typed);
    if (start.isEmpty() || most < 1) {
      return List.of();
    }
    List<Suggestion> headings = reading.headings().startingAs(Folded.heading(typed));
    return Stream.concat(words(start, most).stream(), headings.stream())
        .sorted(FREQUENT_FIRST)
        .limit(most)
        .toList();
  }

  /// The most frequent words that still occur in a passage.
  private List<Suggestion> words(String start, int most) throws IOException {
    List<Known> words =
        reading.words().startingAs(start).stream()
            .filter(word -> word.written().length() <= LONGEST_WORD)
            .sorted(
                Comparator.comparingInt(Known::passages).reversed().thenComparing(Known::written))
            .toList();
    List<Suggestion> found = new ArrayList<>();
    for (int i = 0; i < words.size() && found.size() < most; i++) {
      String word = words.get(i).written();
      // Counted again, because words of removed documents linger in the index.
      long passages = reading.searcher().count(new TermQuery(new Term(IndexFields.WORDS, word)));
      if (passages > 0) {
        found.add(new Suggestion(word, "woord", passages));
      }
    }
    return found;
  }
}
