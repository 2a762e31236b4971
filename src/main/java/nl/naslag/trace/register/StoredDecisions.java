package nl.naslag.trace.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.Proof;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RegisterAct.ActPlace;
import nl.naslag.trace.RequestDecisions;
import nl.naslag.trace.RequestDecisions.Decision;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import org.springframework.stereotype.Service;

/// Converts a choice on the current register into a stored decision.
@Service
public class StoredDecisions implements RequestDecisions {
  // In characters.
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_WORDS = 20_000;
  // In requests and in places.
  private static final int MOST_MERGED = 50;
  private static final int MOST_PLACES = 500;

  private final IndexedRegister register;
  private final ActStore acts;
  private final Clock clock = Clock.systemUTC();

  public StoredDecisions(IndexedRegister register, ActStore acts) {
    this.register = register;
    this.acts = acts;
  }

  @Override
  public RegisterAct decide(Decision decision, String by) {
    return switch (decision) {
      case Decision.Confirm one ->
          save(RequestStatus.BEVESTIGD, places(one.requestId(), Set.of()), by);
      case Decision.Reject one ->
          save(RequestStatus.VERWORPEN, places(one.requestId(), Set.of()), by);
      case Decision.Merge some -> save(RequestStatus.SAMENGEVOEGD, merged(some), by);
      case Decision.Split one -> save(RequestStatus.GESPLITST, parted(one), by);
    };
  }

  @Override
  public RegisterAct undo(String actId, String by) {
    RegisterAct undone = acts.undo(actId, named(by), now());
    register.giveNumbers();
    return undone;
  }

  @Override
  public List<RegisterAct> all() {
    return register.acts().reversed();
  }

  private List<ActPlace> merged(Decision.Merge merge) {
    Set<String> ids = new HashSet<>(merge.requestIds());
    if (ids.size() < 2 || ids.size() > MOST_MERGED) {
      throw RefusalCode.MERGE_NEEDS_TWO.refusal(MOST_MERGED);
    }
    return ids.stream().map(id -> places(id, Set.of())).flatMap(Collection::stream).toList();
  }

  private List<ActPlace> parted(Decision.Split split) {
    RijkRequest request = request(split.requestId());
    Set<PassageId> apart = new HashSet<>();
    for (PassageId id : split.passageIds()) {
      Occurrence place =
          request.occurrences().stream()
              .filter(at -> at.passageIds().contains(id))
              .findFirst()
              .orElseThrow(() -> RefusalCode.NOT_A_PLACE.refusal(id));
      apart.add(place.passage().passage().id());
    }
    if (apart.isEmpty() || apart.size() == request.occurrences().size()) {
      throw RefusalCode.SPLIT_NEEDS_SOME.refusal();
    }
    return places(split.requestId(), apart);
  }

  private RijkRequest request(String requestId) {
    return register
        .find(requestId)
        .orElseThrow(() -> RefusalCode.UNKNOWN_REQUEST.refusal(requestId));
  }

  private List<ActPlace> places(String requestId, Set<PassageId> apart) {
    List<ActPlace> places = new ArrayList<>();
    for (Occurrence at : request(requestId).occurrences()) {
      PassageId id = at.passage().passage().id();
      String text = at.passage().passage().text();
      String words = text.substring(0, Math.min(text.length(), LONGEST_WORDS));
      places.add(new ActPlace(id, words, apart.contains(id), Proof.EXACT, Optional.of(id)));
    }
    return places;
  }

  private RegisterAct save(RequestStatus kind, List<ActPlace> places, String by) {
    if (places.size() > MOST_PLACES) {
      throw RefusalCode.TOO_MANY_PLACES.refusal(MOST_PLACES);
    }
    String id = UUID.randomUUID().toString();
    RegisterAct made = acts.save(new RegisterAct(id, kind, named(by), now(), places, null));
    // What was split off is a request of its own.
    register.giveNumbers();
    return made;
  }

  private static String named(String by) {
    String name = by.strip();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  // Databases keep microseconds; a time read back must equal the one returned.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
