package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.naslag.annotation.RequestKind;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.trace.Gap;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.Fate;
import nl.naslag.trace.fate.FateState;
import nl.naslag.ui.filter.ChoiceGroup;
import nl.naslag.ui.filter.FacetPanel;
import nl.naslag.ui.filter.FilterChips;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The filters above the register: by facets of passages, by status and by gap.
final class RegisterFilters extends Section {
  private final PassageSearch search;
  private final RequestRegister register;
  private final FacetPanel facets =
      new FacetPanel(
              Facet.THEME, Facet.HORIZON, Facet.PARTY, Facet.REQUEST, Facet.DOCUMENT, Facet.CHAPTER)
          .asMenus();
  private final ChoiceGroup status = new ChoiceGroup("status");
  private final ChoiceGroup gap = new ChoiceGroup("gap");
  private final ChoiceGroup state = new ChoiceGroup("state");
  private final ChoiceGroup owner = new ChoiceGroup("owner");
  private final ChoiceGroup late = new ChoiceGroup("late");
  private final FilterChips chips = new FilterChips();

  RegisterFilters(PassageSearch search, RequestRegister register) {
    this.search = search;
    this.register = register;
    addClassName("register-filters");
    Markup.labelled(this, text("ui.requests.filters"));
    facets.addGroups(state, owner, late, status, gap);
    add(facets, chips);
  }

  void show(RegisterQuery query, Address address) {
    List<RijkRequest> requests = register.requests(query.filters());
    status.show(statuses(requests, query), address);
    gap.show(gaps(requests, query), address);
    showFates(requests, address);
    Map<Facet, List<FacetValue>> counted = counted(query.filters());
    facets.show(counted, address);
    chips.show(counted, address);
  }

  /// Counts only passages with a request.
  private Map<Facet, List<FacetValue>> counted(Filters filters) {
    Map<Facet, List<String>> asking = new EnumMap<>(Facet.class);
    asking.putAll(filters.values());
    asking.putIfAbsent(
        Facet.REQUEST, List.of(RequestKind.EXPLICIET.id(), RequestKind.IMPLICIET.id()));
    SearchRequest request = SearchRequest.of("").withFilters(new Filters(asking, filters.since()));
    Map<Facet, List<FacetValue>> counted = new EnumMap<>(search.search(request).facets());
    counted.computeIfPresent(Facet.REQUEST, (facet, values) -> withoutNone(values));
    return counted;
  }

  private static List<FacetValue> withoutNone(List<FacetValue> values) {
    return values.stream().filter(value -> !value.value().equals(RequestKind.NEE.id())).toList();
  }

  private static List<FacetValue> statuses(List<RijkRequest> requests, RegisterQuery query) {
    return Arrays.stream(RequestStatus.values())
        .map(
            one ->
                value(
                    "status",
                    one.id(),
                    requests.stream()
                        .filter(request -> request.status() == one)
                        .filter(request -> request.gaps().containsAll(query.gaps()))
                        .count()))
        .toList();
  }

  private void showFates(List<RijkRequest> requests, Address address) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    state.show(
        Arrays.stream(FateState.values())
            .map(one -> value("fate", one.id(), count(requests, fate -> fate.state() == one)))
            .toList(),
        address);
    List<String> owners =
        requests.stream()
            .map(request -> request.fate().owner())
            .filter(name -> !name.isEmpty())
            .distinct()
            .sorted()
            .toList();
    owner.show(
        owners.stream()
            .map(
                name ->
                    new FacetValue(name, name, count(requests, fate -> fate.owner().equals(name))))
            .toList(),
        address);
    owner.setVisible(!owners.isEmpty());
    long passed = count(requests, fate -> fate.late(today));
    late.show(List.of(new FacetValue("true", text("ui.fate.late"), passed)), address);
  }

  private static long count(List<RijkRequest> requests, Predicate<Fate> which) {
    return requests.stream().map(RijkRequest::fate).filter(which).count();
  }

  private static List<FacetValue> gaps(List<RijkRequest> requests, RegisterQuery query) {
    Set<RequestStatus> wanted = query.statuses();
    return Arrays.stream(Gap.values())
        .map(
            one ->
                value(
                    "gap",
                    one.id(),
                    requests.stream()
                        .filter(request -> request.gaps().contains(one))
                        .filter(request -> wanted.isEmpty() || wanted.contains(request.status()))
                        .count()))
        .toList();
  }

  private static FacetValue value(String name, String id, long count) {
    return new FacetValue(id, text(name + "." + id), count);
  }
}
