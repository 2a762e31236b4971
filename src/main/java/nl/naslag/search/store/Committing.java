package nl.naslag.search.store;

import java.util.HashMap;
import java.util.Map;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.care.IndexDamage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Work that accompanies an index commit: recording which passages have been seen, and notifying
/// listeners.
@Component
public final class Committing {
  private final IndexFolder folder;
  private final SeenPassages seen;
  private final IndexDamage damage;
  private final ApplicationEventPublisher listeners;

  public Committing(
      IndexFolder folder,
      SeenPassages seen,
      IndexDamage damage,
      ApplicationEventPublisher listeners) {
    this.folder = folder;
    this.seen = seen;
    this.damage = damage;
    this.listeners = listeners;
  }

  /// The data stored with the commit, which identifies the index when it is reopened.
  Map<String, String> data() {
    Map<String, String> data = new HashMap<>(folder.commitData());
    data.put(IndexSnapshot.Commit.ARRIVED, String.valueOf(seen.keep().toEpochMilli()));
    return data;
  }

  void done() {
    listeners.publishEvent(new PassageIndex.Committed());
  }

  IndexDamage damage() {
    return damage;
  }

  void undone() {
    seen.forget();
  }
}
