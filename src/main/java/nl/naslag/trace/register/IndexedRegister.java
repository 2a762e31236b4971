package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.RequestNumbering;
import nl.naslag.trace.follow.FateBook;
import nl.naslag.trace.ready.AfterCommit;
import nl.naslag.trace.ready.InAdvance;
import nl.naslag.trace.ready.PerCommit;
import nl.naslag.trace.register.DecidedGroups.Decided;
import nl.naslag.trace.word.PlaceWords;
import org.springframework.stereotype.Service;

/// The register derived from the index and from people's decisions.
///
/// Groups are computed once after each commit, and decisions are applied to them once after each
/// decision. Thread-safe: two threads may compute the same register at once, and either may remain.
@Service
public class IndexedRegister implements RequestRegister, RequestNumbering, InAdvance {
  private static final Filters REQUESTS =
      Filters.of(Facet.REQUEST, RequestKind.EXPLICIET.id(), RequestKind.IMPLICIET.id());

  private final PassageSearch search;
  private final RequestTerms terms;
  private final ActStore acts;
  private final FateBook fates;
  private final PerCommit<Grouped> grouped;
  private final PerCommit<Boolean> numbered;
  private volatile Computed computed = new Computed(-1, -1, List.of(), RequestMatrix.EMPTY);

  /// The groups that the rules derive from the index.
  ///
  /// @param generation of the index it is derived from; every commit changes it
  private record Grouped(
      long generation, List<Place> places, List<PlaceWords> words, List<List<Integer>> groups) {}

  /// The register after decisions.
  ///
  /// @param changes of the decisions and fates that were applied to the groups
  private record Computed(
      long generation, long changes, List<RijkRequest> requests, RequestMatrix matrix) {}

  public IndexedRegister(
      PassageSearch search, RequestTerms terms, ActStore acts, FateBook fates, AfterCommit place) {
    this.search = search;
    this.terms = terms;
    this.acts = acts;
    this.fates = fates;
    this.grouped = new PerCommit<>(search::generation, this::group, place);
    this.numbered = new PerCommit<>(search::generation, this::numbered, place);
  }

  // Grouping considers every place, whatever the query: a request must not depend on the view.
  @Override
  public List<RijkRequest> requests(RegisterQuery query) {
    List<RijkRequest> all = all();
    if (query.filters().equals(Filters.NONE)) {
      return query.passing(all);
    }
    Set<PassageId> passing = new HashSet<>();
    search.each(query.filters(), found -> passing.add(found.passage().id()));
    return query.passing(all.stream().filter(request -> request.standsIn(passing)).toList());
  }

  @Override
  public RequestMatrix matrix(RegisterQuery query) {
    return query.equals(RegisterQuery.ALL)
        ? known().matrix
        : MatrixBuilder.matrix(requests(query), search.documents());
  }

  @Override
  public Optional<RijkRequest> find(String requestId) {
    return all().stream().filter(request -> request.isNamed(requestId)).findFirst();
  }

  @Override
  public List<Occurrence> sideBySide(List<String> requestIds) {
    List<Occurrence> places = new ArrayList<>();
    for (String id : requestIds) {
      find(id).ifPresent(request -> places.addAll(request.occurrences()));
    }
    Grouped groups = grouped.value();
    Map<PassageId, Integer> positions = DecidedGroups.positions(groups.places);
    List<PlaceWords> words =
        places.stream()
            .map(place -> positions.getOrDefault(place.passageIds().getFirst(), 0))
            .map(groups.words::get)
            .toList();
    List<Occurrence> compared = new ArrayList<>();
    for (int at = 0; at < places.size(); at++) {
      Likeness likeness =
          at == 0 ? Likeness.SELF : LikenessMeasure.between(words.getFirst(), words.get(at));
      compared.add(places.get(at).with(likeness));
    }
    return compared;
  }

  @Override
  public void prepare() {
    grouped.prepare();
    numbered.prepare();
  }

  @Override
  public void giveNumbers() {
    fates.number(requests(grouped.value()));
  }

  private boolean numbered(long generation) {
    fates.number(requests(grouped.here()));
    return true;
  }

  /// Every decision with its current places, earliest first.
  List<RegisterAct> acts() {
    return acts.all(grouped.value().places);
  }

  private List<RijkRequest> all() {
    return known().requests;
  }

  private Computed known() {
    Grouped groups = grouped.value();
    // Each only increases, so their sum differs after every change of one.
    long changes = acts.changes() + fates.changes();
    Computed known = computed;
    if (known.generation != groups.generation || known.changes != changes) {
      List<RijkRequest> requests = fates.followed(requests(groups));
      RequestMatrix matrix = MatrixBuilder.matrix(requests, search.documents());
      known = new Computed(groups.generation, changes, requests, matrix);
      computed = known;
    }
    return known;
  }

  private Grouped group(long generation) {
    List<IndexedPassage> asking = new ArrayList<>();
    search.each(REQUESTS, asking::add);
    List<Place> places = MergedForms.merge(AskingLists.places(asking), new DocumentForms(search));
    List<PlaceWords> words = terms.words(places.stream().map(Place::passage).toList());
    return new Grouped(generation, places, words, new RequestGrouping(words).groups());
  }

  private List<RijkRequest> requests(Grouped groups) {
    return new DecidedGroups(groups.groups, DecidedGroups.positions(groups.places))
        .after(acts.all(groups.places)).stream().map(decided -> request(decided, groups)).toList();
  }

  /// The first place in the corpus is the reference for the others, so its likeness to itself is 1.
  private static RijkRequest request(Decided decided, Grouped groups) {
    List<Integer> places = decided.places();
    Set<Integer> unjudged = Set.copyOf(decided.unjudged());
    PlaceWords first = groups.words.get(places.getFirst());
    List<Occurrence> occurrences = new ArrayList<>();
    for (int at : places) {
      Likeness likeness =
          at == places.getFirst()
              ? Likeness.SELF
              : LikenessMeasure.between(first, groups.words.get(at));
      Occurrence place = groups.places.get(at).occurrence(byHand(likeness, decided));
      occurrences.add(unjudged.contains(at) ? place.notJudged() : place);
    }
    return RequestBuilder.request(occurrences, decided.acts());
  }

  // Places that the rules kept separate are together because a person merged them.
  private static Likeness byHand(Likeness likeness, Decided decided) {
    boolean merged =
        decided.acts().stream().anyMatch(act -> act.kind() == RequestStatus.SAMENGEVOEGD);
    return merged && likeness.similarity() < RequestGrouping.ALIKE
        ? new Likeness(Likeness.Kind.MENS, likeness.similarity(), likeness.shared())
        : likeness;
  }
}
