package nl.naslag.search.match;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchReport;
import nl.naslag.search.SearchReport.Searched;
import nl.naslag.search.SearchReports;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.store.IndexFolder;
import nl.naslag.search.store.IndexSnapshot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Reports on searches in the last commit of the index.
@Component
public final class LuceneSearchReports implements SearchReports {
  // Readers are in the Netherlands, wherever the server is; the report includes the offset.
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private final IndexFolder folder;
  private final SearchRunner searches;
  private final UnderstoodQuery understood;
  private final Clock clock;

  @Autowired
  public LuceneSearchReports(
      IndexFolder folder, SearchRunner searches, UnderstoodQuery understood) {
    this(folder, searches, understood, Clock.system(NETHERLANDS));
  }

  LuceneSearchReports(
      IndexFolder folder, SearchRunner searches, UnderstoodQuery understood, Clock clock) {
    this.folder = folder;
    this.searches = searches;
    this.understood = understood;
    this.clock = clock;
  }

  @Override
  public SearchReport report(SearchRequest request) {
    return folder.read(reading -> report(request.withPage(1, 1), reading));
  }

  private SearchReport report(SearchRequest request, IndexSnapshot reading) throws IOException {
    ZonedDateTime moment = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    SearchResult result = searches.search(request, reading);
    List<Searched> searched = new ArrayList<>();
    List<DocumentEntry> leftOut = new ArrayList<>();
    List<DocumentEntry> unsearchable = new ArrayList<>();
    Map<String, Long> hits = hits(result);
    List<String> chosen = request.filters().of(Facet.DOCUMENT);
    for (DocumentEntry entry : reading.entries().values()) {
      if (!entry.searchable()) {
        unsearchable.add(entry);
      } else if (chosen.isEmpty() || chosen.contains(entry.id().value())) {
        searched.add(new Searched(entry, hits.getOrDefault(entry.id().value(), 0L)));
      } else {
        leftOut.add(entry);
      }
    }
    return new SearchReport(
        request,
        understood.sentence(request, searches.compile(request, reading).clues()),
        chosen(request.filters(), result),
        moment,
        reading.fingerprint(),
        reading.generation(),
        result.total(),
        result.totalDocuments(),
        searched,
        leftOut,
        unsearchable);
  }

  private static Map<String, Long> hits(SearchResult result) {
    return result.facets().getOrDefault(Facet.DOCUMENT, List.of()).stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }

  private static Map<Facet, List<FacetValue>> chosen(Filters filters, SearchResult result) {
    Map<Facet, List<FacetValue>> chosen = new EnumMap<>(Facet.class);
    filters
        .values()
        .forEach(
            (facet, values) ->
                chosen.put(facet, named(values, result.facets().getOrDefault(facet, List.of()))));
    return chosen;
  }

  // A party may be selected by its URI, which no list counts.
  private static List<FacetValue> named(List<String> values, List<FacetValue> listed) {
    return values.stream()
        .map(
            value ->
                listed.stream()
                    .filter(one -> one.value().equals(value))
                    .findFirst()
                    .orElse(new FacetValue(value, value, 0)))
        .toList();
  }
}
