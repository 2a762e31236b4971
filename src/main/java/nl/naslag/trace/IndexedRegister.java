package nl.naslag.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naslag.annotation.RequestKind;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Service;

/// The register as it follows from the index; computed once after each commit.
///
/// Thread-safe: two threads may compute the same register at once, and either may stay.
@Service
class IndexedRegister implements RequestRegister {
  private static final Filters REQUESTS =
      Filters.of(Facet.REQUEST, RequestKind.EXPLICIET.id(), RequestKind.IMPLICIET.id());

  private final PassageSearch search;
  private final RequestTerms terms;
  private volatile Computed computed = new Computed(-1, List.of());

  /// @param generation of the index from which it follows; any commit makes another
  private record Computed(long generation, List<RijkRequest> requests) {}

  IndexedRegister(PassageSearch search, RequestTerms terms) {
    this.search = search;
    this.terms = terms;
  }

  // Grouping looks at every place, whatever the filters: a request must not change with the view on
  // it.
  @Override
  public List<RijkRequest> requests(Filters filters) {
    Set<String> passing = new HashSet<>();
    search.each(filters, found -> passing.add(found.passage().id()));
    return all().stream()
        .filter(
            request ->
                request.occurrences().stream()
                    .anyMatch(place -> passing.contains(place.passage().passage().id())))
        .toList();
  }

  @Override
  public RequestMatrix matrix(Filters filters) {
    return MatrixBuilder.matrix(requests(filters));
  }

  private List<RijkRequest> all() {
    long generation = search.generation();
    Computed known = computed;
    if (known.generation != generation) {
      known = new Computed(generation, compute());
      computed = known;
    }
    return known.requests;
  }

  private List<RijkRequest> compute() {
    List<IndexedPassage> asking = new ArrayList<>();
    search.each(REQUESTS, asking::add);
    List<Place> places = MergedForms.of(AskingLists.places(asking), new DocumentForms(search));
    List<PlaceWords> words = terms.words(places.stream().map(Place::passage).toList());
    return new RequestGrouping(words)
        .groups().stream().map(group -> request(group, places, words)).toList();
  }

  /// The first place in the corpus is the measure for the others, so it resembles itself fully.
  private static RijkRequest request(
      List<Integer> group, List<Place> places, List<PlaceWords> words) {
    PlaceWords first = words.get(group.getFirst());
    List<Occurrence> occurrences = new ArrayList<>();
    for (int at : group) {
      Likeness likeness =
          at == group.getFirst() ? Likeness.SELF : LikenessMeasure.between(first, words.get(at));
      occurrences.add(places.get(at).occurrence(likeness));
    }
    return RequestBuilder.request(occurrences);
  }
}
