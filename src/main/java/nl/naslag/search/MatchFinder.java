package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.document.Passage;
import nl.naslag.document.Span;
import nl.naslag.document.Texts;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Finds the words of a passage that the words of a query met.
///
/// The index tells at which positions they met; where those stand is read from the passage again,
/// because that takes microseconds for a page of hits and a third of the index for all passages.
final class MatchFinder {
  /// A passage is short; more marks than this tell a reader nothing.
  private static final int MOST_SPANS = 200;

  private final Reading reading;
  private final Map<Clue, Weight> weights = new LinkedHashMap<>();

  MatchFinder(List<Clue> clues, Reading reading) throws IOException {
    this.reading = reading;
    IndexSearcher searcher = reading.searcher();
    for (Clue clue : clues) {
      var query = searcher.rewrite(clue.query());
      weights.put(clue, searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  /// What met in one passage.
  ///
  /// @param spans apart from each other, in order
  record Met(List<Span> spans, List<Match> matches) {}

  /// @param document number that Lucene gave the passage
  /// @param document Lucene's number of the passage in this commit
  Met in(int document, Passage passage) throws IOException {
    LeafReaderContext leaf = leaf(document);
    Set<Span> spans = new TreeSet<>();
    Set<Match> matches = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Map<String, Integer> told = new HashMap<>();
    Words words = new Words(passage);
    for (var weighed : weights.entrySet()) {
      Clue clue = weighed.getKey();
      // The surest way in which two words met is told; a heading only where the text is silent.
      if (clue.inHeading() && seen.contains(clue.asked())) {
        continue;
      }
      List<Position> met = positions(clue, weighed.getValue(), leaf, document - leaf.docBase);
      if (addsNothing(clue, met, told)) {
        continue;
      }
      for (Span span : words.spans(clue, met)) {
        seen.add(clue.asked());
        if (clue.inHeading()) {
          matches.add(match(clue, Trail.heading(passage.trail(), span.start())));
        } else if (seen.add(clue.asked() + span)) {
          spans.add(span);
          told.merge(clue.asked(), 1, Integer::sum);
          matches.add(match(clue, span.in(passage.text())));
        }
      }
    }
    return new Met(apart(spans), List.copyOf(matches));
  }

  // Every word that met by its lemma meets by its parts as well. Where no other does, as is most
  // often so, the parts of all words of the passage need not be found, which takes longest.
  private static boolean addsNothing(Clue clue, List<Position> met, Map<String, Integer> told) {
    boolean parts = clue.field().equals(IndexFields.PARTS);
    return parts && met.size() <= told.getOrDefault(clue.asked(), 0);
  }

  /// The segment that a passage lies in.
  private LeafReaderContext leaf(int document) {
    return reading.leaves().get(ReaderUtil.subIndex(document, reading.leaves()));
  }

  /// The words as they stand in the passage, never a lemma.
  private static Match match(Clue clue, String found) {
    return new Match(clue.asked(), found, Texts.text("match." + clue.how()));
  }

  /// From the first to the last term of what met.
  private record Position(int first, int last) {}

  /// Lucene numbers documents anew in each segment.
  private static List<Position> positions(
      Clue clue, Weight weight, LeafReaderContext leaf, int document) throws IOException {
    List<Position> positions = new ArrayList<>();
    Matches matches = weight.matches(leaf, document);
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

  /// Where the positions of one passage are, read once for each kind of field, and only when asked.
  private static final class Words {
    private final Passage passage;
    private final Map<String, List<Span>> places = new HashMap<>();

    Words(Passage passage) {
      this.passage = passage;
    }

    List<Span> spans(Clue clue, List<Position> positions) {
      if (positions.isEmpty()) {
        return List.of();
      }
      List<Span> known = places.computeIfAbsent(clue.field(), field -> clue.places(text(clue)));
      return positions.stream()
          .map(at -> new Span(known.get(at.first).start(), known.get(at.last).end()))
          .toList();
    }

    private String text(Clue clue) {
      return clue.inHeading() ? Trail.text(passage.trail()) : passage.text();
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
