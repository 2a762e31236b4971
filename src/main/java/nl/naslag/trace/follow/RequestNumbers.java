package nl.naslag.trace.follow;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.naslag.document.PassageId;
import nl.naslag.document.Revision;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.follow.RequestNumberRow.NumberedPlaceRow;
import nl.naslag.trace.word.Shingles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/// Gives each request a public number, such as "V-2026-0042", once and for all.
///
/// A number belongs to the request that holds the first of its places that still exists. A place is
/// found by its passage, or else by its words, so reading a document again keeps the numbers; a
/// merged request has the numbers of both, and of a split one the rest gets a new number.
final class RequestNumbers {
  // Two machines on one database may give numbers at once; the second one looks again.
  private static final int TRIES = 5;
  /// Characters before the sequence number.
  private static final int START = "V-2026-".length();

  private final ObjectProvider<RequestNumberRows> rows;
  private final Clock clock = Clock.systemUTC();

  RequestNumbers(ObjectProvider<RequestNumberRows> rows) {
    this.rows = rows;
  }

  /// The numbers that each request has, lowest first; empty lists without a database. Writes
  /// nothing.
  List<List<String>> held(List<RijkRequest> requests) {
    RequestNumberRows table = rows.getIfAvailable();
    Map<Integer, SortedSet<String>> held =
        table == null ? Map.of() : holders(requests, known(table));
    List<List<String>> all = new ArrayList<>();
    for (int at = 0; at < requests.size(); at++) {
      all.add(List.copyOf(held.getOrDefault(at, new TreeSet<>())));
    }
    return all;
  }

  /// Increases when a number is given or finds another place.
  long changes() {
    RequestNumberRows table = rows.getIfAvailable();
    return table == null ? 0 : table.countPlaces();
  }

  /// Gives a number to each request that has none, and remembers new places of the others.
  synchronized void give(List<RijkRequest> requests) {
    RequestNumberRows table = rows.getIfAvailable();
    if (table == null) {
      return;
    }
    for (int tries = 1; ; tries++) {
      try {
        give(requests, table);
        return;
      } catch (DataIntegrityViolationException | OptimisticLockingFailureException meanwhile) {
        if (tries == TRIES) {
          throw meanwhile;
        }
      }
    }
  }

  private static Map<String, List<NumberedPlaceRow>> known(RequestNumberRows table) {
    Map<String, List<NumberedPlaceRow>> known = new LinkedHashMap<>();
    for (RequestNumberRows.HeldPlace place : table.places()) {
      known
          .computeIfAbsent(place.number(), number -> new ArrayList<>())
          .add(new NumberedPlaceRow(place.passageId(), place.wordsHash()));
    }
    return known;
  }

  private void give(List<RijkRequest> requests, RequestNumberRows table) {
    // The last number first: what another machine gives after it either has its places read too, or
    // is given here once more, which the database refuses.
    int next = next(table.lastOf(number(0).substring(0, START)));
    Map<String, List<NumberedPlaceRow>> known = known(table);
    Map<Integer, SortedSet<String>> numbers = holders(requests, known);
    Map<String, List<NumberedPlaceRow>> unseen = new TreeMap<>();
    List<RequestNumberRow> given = new ArrayList<>();
    for (int at = 0; at < requests.size(); at++) {
      SortedSet<String> own = numbers.getOrDefault(at, new TreeSet<>());
      List<NumberedPlaceRow> places = unseen(requests.get(at), own, known);
      if (own.isEmpty()) {
        given.add(new RequestNumberRow(number(next++), null, now(), places));
      } else if (!places.isEmpty()) {
        unseen.put(own.first(), places);
      }
    }
    for (RequestNumberRow row : table.findAllById(unseen.keySet())) {
      given.add(row.with(unseen.getOrDefault(row.number(), List.of())));
    }
    table.saveAll(given);
  }

  /// The numbers that each request holds already, by its position.
  private static Map<Integer, SortedSet<String>> holders(
      List<RijkRequest> requests, Map<String, List<NumberedPlaceRow>> known) {
    Map<String, Integer> byPassage = new HashMap<>();
    Map<String, Integer> byWords = new HashMap<>();
    for (int at = 0; at < requests.size(); at++) {
      for (NumberedPlaceRow place : places(requests.get(at))) {
        byPassage.putIfAbsent(place.passageId(), at);
        byWords.putIfAbsent(place.wordsHash(), at);
      }
    }
    Map<Integer, SortedSet<String>> held = new HashMap<>();
    known.forEach(
        (number, places) -> {
          Integer holder = holder(places, byPassage, byWords);
          if (holder != null) {
            held.computeIfAbsent(holder, request -> new TreeSet<>()).add(number);
          }
        });
    return held;
  }

  private static @Nullable Integer holder(
      List<NumberedPlaceRow> places, Map<String, Integer> byPassage, Map<String, Integer> byWords) {
    for (NumberedPlaceRow place : places) {
      Integer found = byPassage.getOrDefault(place.passageId(), byWords.get(place.wordsHash()));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<NumberedPlaceRow> unseen(
      RijkRequest request, Set<String> numbers, Map<String, List<NumberedPlaceRow>> known) {
    Set<NumberedPlaceRow> seen = new HashSet<>();
    numbers.forEach(number -> seen.addAll(known.getOrDefault(number, List.of())));
    return places(request).stream().filter(place -> !seen.contains(place)).toList();
  }

  private static List<NumberedPlaceRow> places(RijkRequest request) {
    List<NumberedPlaceRow> places = new ArrayList<>();
    for (Occurrence at : request.occurrences()) {
      String hash = Revision.of(Shingles.key(at.passage().passage().text())).value();
      places.add(new NumberedPlaceRow(at.passage().passage().id().value(), hash));
      for (IndexedPassage copy : at.copies()) {
        PassageId id = copy.passage().id();
        places.add(new NumberedPlaceRow(id.value(), hash));
      }
    }
    return places;
  }

  // Numbers of one year count up; a number is never given twice, even if its request is gone.
  private static int next(@Nullable String last) {
    return last == null ? 1 : Integer.parseInt(last.substring(START)) + 1;
  }

  private String number(int sequence) {
    return String.format(Locale.ROOT, "V-%d-%04d", Year.now(clock).getValue(), sequence);
  }

  // Databases keep microseconds.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
