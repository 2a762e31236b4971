package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Finds words and headings that start as typed, as they stand in the documents.
final class SuggestionFinder {
  private static final Comparator<Suggestion> FREQUENT_FIRST =
      Comparator.comparingLong(Suggestion::passages)
          .reversed()
          .thenComparing(Suggestion::text)
          .thenComparing(Suggestion::kind);

  private final Reading reading;

  SuggestionFinder(Reading reading) {
    this.reading = reading;
  }

  /// Words and headings compete by the number of passages; a heading counts for all below it.
  /// Nothing for blank input. Case, accents and a number before a heading do not count.
  List<Suggestion> startingAs(String typed, int most) throws IOException {
    String start = Folded.of(typed);
    if (start.isEmpty() || most < 1) {
      return List.of();
    }
    List<Suggestion> words = best(IndexFields.WORD, start, "woord", most);
    List<Suggestion> headings = best(IndexFields.HEADING, Folded.heading(typed), "kop", most);
    return Stream.concat(words.stream(), headings.stream())
        .sorted(FREQUENT_FIRST)
        .limit(most)
        .toList();
  }

  /// The most frequent of one kind that still stand in a passage.
  private List<Suggestion> best(String field, String start, String kind, int most)
      throws IOException {
    List<Map.Entry<String, Long>> terms = new ArrayList<>(terms(field, start).entrySet());
    terms.sort(
        Map.Entry.<String, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    List<Suggestion> found = new ArrayList<>();
    for (int i = 0; i < terms.size() && found.size() < most; i++) {
      String term = terms.get(i).getKey();
      // Counted again, because terms of removed documents linger in the index.
      long passages = reading.searcher().count(new TermQuery(new Term(field, term)));
      if (passages > 0) {
        String shown = term.substring(term.indexOf(PassageFields.SHOWN) + 1);
        found.add(new Suggestion(shown, kind, passages));
      }
    }
    return found;
  }

  /// Terms with how many Lucene documents have them, over all segments.
  private Map<String, Long> terms(String field, String start) throws IOException {
    BytesRef first = new BytesRef(start);
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : reading.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        addTerms(terms.iterator(), first, counts);
      }
    }
    return counts;
  }

  /// Terms are sorted, so those with the same start stand together.
  private static void addTerms(TermsEnum terms, BytesRef first, Map<String, Long> counts)
      throws IOException {
    BytesRef term = terms.seekCeil(first) == TermsEnum.SeekStatus.END ? null : terms.term();
    while (term != null && StringHelper.startsWith(term, first)) {
      counts.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
      term = terms.next();
    }
  }
}
