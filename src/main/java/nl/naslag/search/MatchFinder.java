package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naslag.document.Passage;
import nl.naslag.document.Span;
import nl.naslag.document.Texts;
import nl.naslag.search.IndexedWords.Known;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds the words of a passage that the words of a query met.
///
/// The words of a passage are read again, because that takes microseconds for a page of hits, and
/// keeping their places would take a third of the index. For words in a row the index tells at
/// which positions they met.
final class MatchFinder {
  /// A passage is short; more marks than this tell a reader nothing.
  private static final int MOST_SPANS = 200;

  private final Reading reading;
  private final TextTerms terms;
  private final List<Clue> clues;
  private final Map<Clue, Weight> rows = new IdentityHashMap<>();
  private final Map<Clue, Set<String>> words = new IdentityHashMap<>();

  MatchFinder(List<Clue> clues, TextTerms terms, Reading reading) throws IOException {
    this.reading = reading;
    this.terms = terms;
    this.clues = clues;
    IndexSearcher searcher = reading.searcher();
    for (Clue clue : clues) {
      if (clue.words() == null) {
        var query = searcher.rewrite(clue.query());
        rows.put(clue, searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
      }
    }
  }

  /// What met in one passage.
  ///
  /// @param spans apart from each other, in order
  record Met(List<Span> spans, List<Match> matches) {}

  /// @param document Lucene's number of the passage in this commit
  Met in(int document, Passage passage) throws IOException {
    LeafReaderContext leaf = leaf(document);
    Set<Span> spans = new TreeSet<>();
    Set<Match> matches = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Words read = new Words(passage, terms);
    for (Clue clue : clues) {
      // The surest way in which two words met is told; a heading only where the text is silent.
      if (clue.inHeading() && seen.contains(clue.asked())) {
        continue;
      }
      for (Span span : spans(clue, read, leaf, document - leaf.docBase)) {
        seen.add(clue.asked());
        if (clue.inHeading()) {
          matches.add(match(clue, Trail.heading(passage.trail(), span.start())));
        } else if (seen.add(clue.asked() + span)) {
          spans.add(span);
          matches.add(match(clue, span.in(passage.text())));
        }
      }
    }
    return new Met(apart(spans), List.copyOf(matches));
  }

  private List<Span> spans(Clue clue, Words read, LeafReaderContext leaf, int document)
      throws IOException {
    List<Token> tokens = read.of(clue);
    List<Known> known = clue.words();
    if (known != null) {
      return among(tokens, words.computeIfAbsent(clue, met -> written(known)));
    }
    return positions(clue, rows.get(clue), leaf, document).stream()
        .map(at -> new Span(tokens.get(at.first).span().start(), tokens.get(at.last).span().end()))
        .toList();
  }

  private static List<Span> among(List<Token> tokens, Set<String> wanted) {
    List<Span> spans = new ArrayList<>();
    for (Token token : tokens) {
      if (wanted.contains(token.term()) && spans.size() < MOST_SPANS) {
        spans.add(token.span());
      }
    }
    return spans;
  }

  private static Set<String> written(List<Known> words) {
    return words.stream().map(Known::written).collect(Collectors.toSet());
  }

  /// The segment that a passage lies in.
  private LeafReaderContext leaf(int document) {
    return reading.leaves().get(ReaderUtil.subIndex(document, reading.leaves()));
  }

  /// The words as they stand in the passage, never a lemma.
  private static Match match(Clue clue, String found) {
    return new Match(clue.asked(), found, Texts.text("match." + clue.key()));
  }

  /// From the first to the last term of what met.
  private record Position(int first, int last) {}

  /// Lucene numbers documents anew in each segment.
  private static List<Position> positions(
      Clue clue, @Nullable Weight weight, LeafReaderContext leaf, int document) throws IOException {
    List<Position> positions = new ArrayList<>();
    Matches matches = weight == null ? null : weight.matches(leaf, document);
    MatchesIterator match = matches == null ? null : matches.getMatches(clue.field());
    while (match != null && positions.size() < MOST_SPANS && match.next()) {
      add(match, positions);
    }
    return positions;
  }

  /// Words near each other are marked each, not all that stands between them.
  private static void add(MatchesIterator match, List<Position> positions) throws IOException {
    MatchesIterator words = match.getSubMatches();
    if (words == null) {
      positions.add(new Position(match.startPosition(), match.endPosition()));
      return;
    }
    while (positions.size() < MOST_SPANS && words.next()) {
      positions.add(new Position(words.startPosition(), words.endPosition()));
    }
  }

  /// The words of one passage and of its headings, read when asked for.
  private static final class Words {
    private final Passage passage;
    private final TextTerms terms;
    private final Map<Boolean, List<Token>> read = new HashMap<>();

    Words(Passage passage, TextTerms terms) {
      this.passage = passage;
      this.terms = terms;
    }

    List<Token> of(Clue clue) {
      return read.computeIfAbsent(
          clue.inHeading(),
          inHeading -> terms.written(inHeading ? Trail.text(passage.trail()) : passage.text()));
    }
  }

  /// Joins spans that overlap.
  private static List<Span> apart(Set<Span> ordered) {
    List<Span> apart = new ArrayList<>();
    for (Span span : ordered) {
      Span last = apart.isEmpty() ? null : apart.getLast();
      if (last != null && last.overlaps(span)) {
        apart.removeLast();
        apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }
}
