package nl.naslag.search.match;

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
import nl.naslag.document.Passage;
import nl.naslag.document.Span;
import nl.naslag.document.Texts;
import nl.naslag.search.Hit.Match;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.HeadingTrail;
import nl.naslag.search.words.TextTerm;
import nl.naslag.search.words.TextTerms;

/// Finds the words of a passage that the words of a query met.
///
/// The words of a passage are read again, because that takes microseconds for a page of hits, and
/// keeping their places would take a third of the index. For one search and one thread.
final class MatchFinder {
  /// A passage is short; more marks than this tell a reader nothing.
  static final int MOST_SPANS = 200;

  private final TextTerms terms;
  private final NearWords near;
  private final List<Sought> sought = new ArrayList<>();

  /// Every word with which something that is sought can begin; few words of a text do.
  private final Set<String> begins = new HashSet<>();

  private final Map<List<String>, Words> trails = new HashMap<>();

  MatchFinder(List<WordMatcher> clues, TextTerms terms, IndexSnapshot reading) {
    this.terms = terms;
    this.near = new NearWords(reading);
    Map<List<Known>, Set<String>> written = new IdentityHashMap<>();
    for (WordMatcher clue : clues) {
      List<Set<String>> places = new ArrayList<>();
      List<List<Known>> known = clue.places() == null ? List.of() : clue.places();
      known.forEach(words -> places.add(written.computeIfAbsent(words, MatchFinder::written)));
      sought.add(new Sought(clue, places));
    }
    sought.stream()
        .filter(one -> !one.places.isEmpty())
        .map(one -> one.places.getFirst())
        .forEach(begins::addAll);
  }

  private static Set<String> written(List<Known> words) {
    Set<String> written = HashSet.newHashSet(words.size());
    words.forEach(word -> written.add(word.written()));
    return written;
  }

  /// A clue with what its words look like at each place; no places where they may lie apart.
  private record Sought(WordMatcher clue, List<Set<String>> places) {}

  /// What met in one passage.
  ///
  /// @param spans apart from each other, in order
  record Met(List<Span> spans, List<Match> matches) {}

  private record Found(String asked, Span span) {}

  /// @param document Lucene's number of the passage in this commit
  Met in(int document, Passage passage) throws IOException {
    Set<Span> spans = new TreeSet<>();
    Set<Match> matches = new LinkedHashSet<>();
    Set<String> met = new HashSet<>();
    Set<Found> seen = new HashSet<>();
    Words words = new Words(passage.text());
    for (Sought one : sought) {
      WordMatcher clue = one.clue;
      // The surest way in which two words met is told; a heading only where the text is silent.
      if (clue.inHeading() && met.contains(clue.asked())) {
        continue;
      }
      for (Span span : spans(one, clue.inHeading() ? trail(passage) : words, document)) {
        met.add(clue.asked());
        if (clue.inHeading()) {
          matches.add(match(clue, HeadingTrail.heading(passage.trail(), span.start())));
        } else if (seen.add(new Found(clue.asked(), span))) {
          spans.add(span);
          matches.add(match(clue, span.in(passage.text())));
        }
      }
    }
    return new Met(apart(spans), List.copyOf(matches));
  }

  /// Hits of one section have the same headings.
  private Words trail(Passage passage) {
    return trails.computeIfAbsent(passage.trail(), trail -> new Words(HeadingTrail.text(trail)));
  }

  private List<Span> spans(Sought one, Words words, int document) throws IOException {
    return one.clue.places() == null
        ? near.spans(one.clue, words.all, document)
        : words.with(one.places);
  }

  /// The words as they stand in the passage, never a lemma.
  private static Match match(WordMatcher clue, String found) {
    return new Match(clue.asked(), found, Texts.text("match." + clue.key()));
  }

  /// The words of one text.
  private final class Words {
    private final List<TextTerm> all;
    private final List<Integer> starts = new ArrayList<>();

    Words(String text) {
      all = terms.written(text);
      for (int at = 0; at < all.size(); at++) {
        if (begins.contains(all.get(at).term())) {
          starts.add(at);
        }
      }
    }

    /// Where words of each of these sets stand in a row.
    List<Span> with(List<Set<String>> places) {
      List<Span> spans = new ArrayList<>();
      for (int at : starts) {
        if (spans.size() < MOST_SPANS && has(places, at)) {
          Span last = all.get(at + places.size() - 1).span();
          spans.add(new Span(all.get(at).span().start(), last.end()));
        }
      }
      return spans;
    }

    private boolean has(List<Set<String>> places, int at) {
      if (places.isEmpty() || at + places.size() > all.size()) {
        return false;
      }
      for (int i = 0; i < places.size(); i++) {
        if (!places.get(i).contains(all.get(at + i).term())) {
          return false;
        }
      }
      return true;
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
