package nl.naslag.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Message;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.Hit;
import nl.naslag.search.Hit.Match;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.Suggestion;

/// Finds passages of the demo corpus that hold the typed words.
public final class DemoSearch implements PassageSearch {
  /// The words at which this search breaks, as software can.
  static final String FAULT = "storing";

  private final DemoCorpus corpus;
  private final DemoVocabulary vocabulary = new DemoVocabulary();

  public DemoSearch(DemoCorpus corpus) {
    this.corpus = corpus;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    if (request.query().chars().filter(c -> c == '"').count() % 2 == 1) {
      throw RefusalCode.BAD_QUERY.refusal(1, "").suggesting(request.query() + "\"");
    }
    if (request.query().equals(FAULT)) {
      throw new IllegalStateException("The demo search is broken on purpose");
    }
    List<IndexedPassage> found =
        corpus.passages().stream()
            .filter(one -> passes(one, request.filters()) && matches(one, request.query()))
            .toList();
    List<Hit> page =
        found.stream()
            .skip((long) (request.page() - 1) * request.pageSize())
            .limit(request.pageSize())
            .map(one -> hit(one, request.query()))
            .toList();
    long documents = found.stream().map(IndexedPassage::fileName).distinct().count();
    return new SearchResult(found.size(), documents, page, facets(request), "demo");
  }

  @Override
  public Optional<IndexedPassage> passage(PassageId passageId) {
    return corpus.passages().stream()
        .filter(one -> one.passage().id().equals(passageId))
        .findFirst();
  }

  @Override
  public void each(Filters filters, Consumer<IndexedPassage> consumer) {
    corpus.passages().stream().filter(one -> passes(one, filters)).forEach(consumer);
  }

  @Override
  public Optional<AnnotatedDocument> document(DocumentId documentId) {
    return corpus.documents().stream()
        .filter(one -> one.document().id().equals(documentId))
        .findFirst();
  }

  @Override
  public List<DocumentEntry> documents() {
    return corpus.entries();
  }

  @Override
  public Optional<DocumentEntry> entry(DocumentId documentId) {
    return documents().stream().filter(one -> one.id().equals(documentId)).findFirst();
  }

  @Override
  public List<Suggestion> suggestions(String start, int most) {
    Map<String, Long> words = new TreeMap<>();
    corpus
        .passages()
        .forEach(
            one ->
                Stream.of(lower(one.passage().text()).split("\\P{L}+"))
                    .filter(word -> word.length() > 3 && word.startsWith(lower(start)))
                    .forEach(word -> words.merge(word, 1L, Long::sum)));
    Stream<Suggestion> headings =
        corpus.passages().stream()
            .map(one -> one.passage().chapter())
            .distinct()
            .filter(one -> lower(one.replaceFirst("^[0-9. ]+", "")).startsWith(lower(start)))
            .map(one -> new Suggestion(one, "kop", 1));
    Stream<Suggestion> found =
        words.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(word -> new Suggestion(word.getKey(), "woord", word.getValue()));
    return Stream.concat(found, headings).limit(most).toList();
  }

  @Override
  public long generation() {
    return corpus.generation();
  }

  @Override
  public String fingerprint() {
    return "demo";
  }

  private static boolean matches(IndexedPassage one, String query) {
    String text = lower(one.passage().text());
    return Stream.of(lower(query).split("\\P{L}+")).allMatch(text::contains);
  }

  private Hit hit(IndexedPassage one, String query) {
    List<Span> marks = new ArrayList<>();
    List<Match> why = new ArrayList<>();
    String text = lower(one.passage().text());
    for (String word : lower(query).split("\\P{L}+")) {
      for (int at = text.indexOf(word);
          at >= 0 && !word.isEmpty();
          at = text.indexOf(word, at + 1)) {
        marks.add(new Span(at, at + word.length()));
        why.add(new Match(word, word, new Message("match.word")));
      }
    }
    return new Hit(one, 1, marks, why);
  }

  boolean passes(IndexedPassage one, Filters filters) {
    filters
        .values()
        .forEach((facet, chosen) -> chosen.forEach(value -> refuseUnknown(facet, value)));
    return Stream.of(Facet.values())
        .allMatch(
            facet ->
                filters.of(facet).isEmpty()
                    || values(one, facet).stream().anyMatch(filters.of(facet)::contains));
  }

  private void refuseUnknown(Facet facet, String value) {
    if (corpus.passages().stream().noneMatch(one -> values(one, facet).contains(value))) {
      throw RefusalCode.UNKNOWN_FILTER_VALUE.refusal(facet.id(), value);
    }
  }

  private Map<Facet, List<FacetValue>> facets(SearchRequest request) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
      others.putAll(request.filters().values());
      others.remove(facet);
      facets.put(facet, count(facet, new Filters(others), request.query()));
    }
    return facets;
  }

  private List<FacetValue> count(Facet facet, Filters filters, String query) {
    Map<String, Long> counts = new TreeMap<>();
    corpus.passages().stream()
        .filter(one -> passes(one, filters) && matches(one, query))
        .flatMap(one -> values(one, facet).stream())
        .forEach(value -> counts.merge(value, 1L, Long::sum));
    return counts.entrySet().stream()
        .map(one -> new FacetValue(one.getKey(), label(facet, one.getKey()), one.getValue()))
        .sorted(Comparator.comparingLong(FacetValue::count).reversed())
        .toList();
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case HORIZON -> vocabulary.horizonLabel(value);
      case CHAPTER -> value;
      case DOCUMENT -> entry(new DocumentId(value)).orElseThrow().title();
      case THEME, PARTY, KIND, REQUEST -> DemoVocabulary.capitalised(value);
    };
  }

  private static List<String> values(IndexedPassage one, Facet facet) {
    return switch (facet) {
      case THEME -> one.annotations().themes();
      case HORIZON -> one.annotations().horizons();
      case PARTY -> one.annotations().parties().stream().map(PartyMention::id).toList();
      case KIND -> List.of(one.passage().kind().id());
      case REQUEST -> List.of(one.annotations().request().id());
      case DOCUMENT -> List.of(one.passage().documentId().value());
      case CHAPTER -> List.of(one.passage().chapter());
    };
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
