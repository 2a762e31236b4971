package nl.naslag.ui.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The requests and places that are ticked in the register, to be compared, merged or split.
///
/// Holds for one browser tab; which requests are ticked stands in its address.
final class RequestChoice {
  /// In requests; more do not fit side by side.
  private static final int MOST = 20;

  private final Set<String> requests = new LinkedHashSet<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private Runnable remembers = () -> {};
  private Runnable shows = () -> {};

  /// Called first after every change.
  void onChange(Runnable listener) {
    remembers = listener;
  }

  /// Called last after every change; one at a time, that of the list on view.
  void show(Runnable listener) {
    shows = listener;
  }

  /// Begins anew with these requests, as an address gives them.
  void begin(List<String> requestIds) {
    requests.clear();
    places.clear();
    requestIds.stream().limit(MOST).forEach(requests::add);
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  boolean holds(String requestId) {
    return requests.contains(requestId);
  }

  /// The places that are ticked within a request.
  Set<String> placesOf(String requestId) {
    return Set.copyOf(places.getOrDefault(requestId, Set.of()));
  }

  void turn(String requestId) {
    if (!requests.remove(requestId) && requests.size() < MOST) {
      requests.add(requestId);
    }
    remembers.run();
    shows.run();
  }

  void turnPlace(String requestId, String passageId) {
    Set<String> ticked = places.computeIfAbsent(requestId, id -> new LinkedHashSet<>());
    if (!ticked.remove(passageId)) {
      ticked.add(passageId);
    }
  }
}
