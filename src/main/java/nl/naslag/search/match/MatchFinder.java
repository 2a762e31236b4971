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
import nl.naslag.document.Message;
import nl.naslag.document.Passage;
import nl.naslag.document.Span;
import nl.naslag.search.Hit.Match;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.HeadingTrail;
import nl.naslag.search.words.TextTerm;
import nl.naslag.search.words.TextTerms;

/// Finds the words of a passage that match the words of a query.
///
/// The words of a passage are analyzed again, because that takes microseconds for a page of hits,
/// and storing their positions would take a third of the index. For one search and one thread.
final class MatchFinder {
  /// A passage is short; more highlights than this are of no use to a reader.
  static final int MOST_SPANS = 200;

  private final TextTerms terms;
  private final NearWords near;
  private final List<Sought> sought = new ArrayList<>();

  /// Every word that a sought sequence can begin with; few words of a text do.
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

  /// A clue with the forms of its words at each position; no positions if the words may be apart.
  private record Sought(WordMatcher clue, List<Set<String>> places) {}

  /// The matches in one passage.
  ///
  /// @param spans in order, without overlaps
  record Met(List<Span> spans, List<Match> matches) {}

  private record Found(String asked, Span span) {}

  /// Finds the matches in one passage.
  ///
  /// @param document Lucene's number of the passage in this commit
  Met in(int document, Passage passage) throws IOException {
    Set<Span> spans = new TreeSet<>();
    Set<Match> matches = new LinkedHashSet<>();
    Set<String> met = new HashSet<>();
    Set<Found> seen = new HashSet<>();
    Words words = new Words(passage.text());
    for (Sought one : sought) {
      WordMatcher clue = one.clue;
      // Only the most certain match of a word is reported; a heading only if the text has no match.
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

  /// The words as they appear in the passage, never a lemma.
  private static Match match(WordMatcher clue, String found) {
    return new Match(clue.asked(), found, new Message("match." + clue.key()));
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

    /// Where consecutive words match these sets.
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

  /// Merges overlapping spans.
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
