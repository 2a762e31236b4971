package nl.naslag.ui.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.PassageId;

/// The ticked requests and places in the register, to be compared, merged or split.
///
/// Belongs to one browser tab, whose address lists the ticked requests.
final class RequestChoice {
  /// In requests; more do not fit side by side.
  private static final int MOST = 20;

  private final Set<String> requests = new LinkedHashSet<>();
  private final Map<String, Set<PassageId>> places = new HashMap<>();
  private Runnable remembers = () -> {};
  private Runnable shows = () -> {};

  /// Called first after every change.
  void onChange(Runnable listener) {
    remembers = listener;
  }

  /// Called last after every change; only one at a time, that of the current list.
  void show(Runnable listener) {
    shows = listener;
  }

  /// Starts again with the requests in an address.
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

  /// The ticked places of a request.
  Set<PassageId> placesOf(String requestId) {
    return Set.copyOf(places.getOrDefault(requestId, Set.of()));
  }

  void turn(String requestId) {
    if (!requests.remove(requestId) && requests.size() < MOST) {
      requests.add(requestId);
    }
    remembers.run();
    shows.run();
  }

  void turnPlace(String requestId, PassageId passageId) {
    Set<PassageId> ticked = places.computeIfAbsent(requestId, id -> new LinkedHashSet<>());
    if (!ticked.remove(passageId)) {
      ticked.add(passageId);
    }
  }
}
