package nl.naslag.trace.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Span;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SortOrder;
import nl.naslag.trace.RelatedPassages;
import nl.naslag.trace.RelatedPassages.Related;
import nl.naslag.trace.word.StopWords;
import org.springframework.stereotype.Service;

/// Searches with the words of a passage, and keeps the results that share its subject.
///
/// The words find candidates; theme, party and terms explain the match. The weights only matter
/// relative to each other.
@Service
class SharedSubjects implements RelatedPassages {
  // Far more than is shown, because words alone often match by chance.
  private static final int CANDIDATES = 60;
  // In characters; the start of a passage contains its subject.
  private static final int LONGEST_QUESTION = 600;
  private static final int SHORTEST_TERM = 5;
  private static final int MOST_TERMS = 6;
  private static final double THEME = 2;
  private static final double PARTY = 1;
  private static final double TERM = 1;
  private static final double ENOUGH = 4;

  private final PassageSearch search;

  SharedSubjects(PassageSearch search) {
    this.search = search;
  }

  @Override
  public List<Related> to(PassageId passageId, int most) {
    IndexedPassage passage =
        search.passage(passageId).orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(passageId));
    return near(passage).stream()
        .filter(hit -> isOther(hit.passage(), passage))
        .map(hit -> related(hit, passage))
        .filter(one -> !one.themes().isEmpty() && !one.terms().isEmpty())
        .filter(one -> weight(one) >= ENOUGH)
        .sorted(Comparator.comparingDouble(SharedSubjects::weight).reversed())
        .limit(most)
        .toList();
  }

  private List<Hit> near(IndexedPassage passage) {
    String text = passage.passage().text();
    String question = text.substring(0, Math.min(text.length(), LONGEST_QUESTION));
    SearchRequest request =
        new SearchRequest(
            question, SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, CANDIDATES);
    return search.search(request).hits();
  }

  // Identical words are a repeat, not a relation.
  private static boolean isOther(IndexedPassage found, IndexedPassage passage) {
    return !found.passage().id().equals(passage.passage().id())
        && !found.passage().text().equals(passage.passage().text());
  }

  private static Related related(Hit hit, IndexedPassage passage) {
    List<String> themes =
        hit.passage().annotations().themes().stream()
            .filter(passage.annotations().themes()::contains)
            .toList();
    Set<String> named =
        passage.annotations().parties().stream().map(PartyMention::id).collect(Collectors.toSet());
    List<PartyMention> parties =
        hit.passage().annotations().parties().stream()
            .filter(party -> named.contains(party.id()))
            .toList();
    return new Related(hit.passage(), themes, parties, terms(hit));
  }

  private static List<String> terms(Hit hit) {
    String text = hit.passage().passage().text();
    return hit.highlights().stream()
        .filter(span -> span.length() >= SHORTEST_TERM)
        .map(span -> word(span, text))
        .filter(word -> !StopWords.contains(word))
        .distinct()
        .limit(MOST_TERMS)
        .toList();
  }

  private static String word(Span span, String text) {
    return span.in(text).toLowerCase(Locale.ROOT);
  }

  private static double weight(Related one) {
    return THEME * one.themes().size() + PARTY * one.parties().size() + TERM * one.terms().size();
  }
}
