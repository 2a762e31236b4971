package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.naslag.document.PassageId;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RegisterAct.ActPlace;
import nl.naslag.trace.RequestStatus;

/// Applies people's decisions to the groups made by the rules, earliest decision first.
///
/// A place that no longer exists is ignored; a new place stays where the rules put it.
final class DecidedGroups {
  private final List<TreeSet<Integer>> groupOf = new ArrayList<>();
  private final Map<PassageId, Integer> places;

  /// Starts from the groups made by the rules.
  ///
  /// @param groups of positions, every position in exactly one
  /// @param places positions by the id of each passage, including copies
  DecidedGroups(List<List<Integer>> groups, Map<PassageId, Integer> places) {
    this.places = places;
    int size = groups.stream().mapToInt(List::size).sum();
    for (int place = 0; place < size; place++) {
      groupOf.add(new TreeSet<>());
    }
    for (List<Integer> group : groups) {
      together(group);
    }
  }

  /// Positions in order, with the decisions on them, earliest first.
  ///
  /// @param unjudged the places that did not exist when people judged the others
  record Decided(List<Integer> places, List<RegisterAct> acts, List<Integer> unjudged) {}

  /// Ordered by their first member.
  List<Decided> after(List<RegisterAct> acts) {
    List<RegisterAct> holding = acts.stream().filter(RegisterAct::holds).toList();
    holding.forEach(this::apply);
    Map<TreeSet<Integer>, List<RegisterAct>> decided = new IdentityHashMap<>();
    for (RegisterAct act : holding) {
      for (TreeSet<Integer> group : touched(act)) {
        decided.computeIfAbsent(group, unused -> new ArrayList<>()).add(act);
      }
    }
    return distinct(groupOf).stream()
        .sorted(Comparator.comparing(TreeSet::first))
        .map(group -> decided(group, decided.getOrDefault(group, List.of())))
        .toList();
  }

  private Decided decided(TreeSet<Integer> group, List<RegisterAct> acts) {
    List<RegisterAct> sinceJudged = acts.stream().dropWhile(act -> !act.kind().judges()).toList();
    Set<Integer> seen = new HashSet<>();
    sinceJudged.forEach(act -> seen.addAll(found(act.places())));
    List<Integer> unjudged =
        sinceJudged.isEmpty()
            ? List.of()
            : group.stream().filter(place -> !seen.contains(place)).toList();
    return new Decided(List.copyOf(group), List.copyOf(acts), unjudged);
  }

  private void apply(RegisterAct act) {
    switch (act.kind()) {
      case SAMENGEVOEGD -> merge(found(act.places()));
      case GESPLITST -> split(found(act.places().stream().filter(ActPlace::apart).toList()));
      case VOORGESTELD, BEVESTIGD, VERWORPEN -> {
        // These judge a group and leave its places unchanged.
      }
    }
  }

  private void merge(List<Integer> chosen) {
    List<Integer> all = new ArrayList<>();
    chosen.forEach(place -> all.addAll(groupOf.get(place)));
    together(all);
  }

  private void split(List<Integer> apart) {
    for (int place : apart) {
      groupOf.get(place).remove(place);
    }
    together(apart);
  }

  private void together(List<Integer> members) {
    TreeSet<Integer> group = new TreeSet<>(members);
    group.forEach(member -> groupOf.set(member, group));
  }

  // A merge applies to a group only if at least two of its places are still in it.
  private List<TreeSet<Integer>> touched(RegisterAct act) {
    int least = act.kind() == RequestStatus.SAMENGEVOEGD ? 2 : 1;
    List<Integer> positions = found(act.places());
    List<TreeSet<Integer>> groups = distinct(positions.stream().map(groupOf::get).toList());
    return groups.stream()
        .filter(group -> positions.stream().filter(group::contains).count() >= least)
        .toList();
  }

  private List<Integer> found(List<ActPlace> chosen) {
    return chosen.stream()
        .flatMap(place -> place.today().stream())
        .flatMap(id -> Stream.ofNullable(places.get(id)))
        .distinct()
        .toList();
  }

  // Compares by identity, not equality: two empty sets are distinct.
  private static List<TreeSet<Integer>> distinct(List<TreeSet<Integer>> groups) {
    Map<TreeSet<Integer>, Boolean> seen = new IdentityHashMap<>();
    return groups.stream()
        .filter(group -> !group.isEmpty() && seen.put(group, true) == null)
        .toList();
  }

  /// Positions by passage id, as the constructor accepts them.
  static Map<PassageId, Integer> positions(List<Place> places) {
    Map<PassageId, Integer> positions = new HashMap<>();
    for (int at = 0; at < places.size(); at++) {
      int place = at;
      places.get(at).passageIds().forEach(id -> positions.put(id, place));
    }
    return positions;
  }
}
