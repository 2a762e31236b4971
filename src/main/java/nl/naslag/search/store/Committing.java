package nl.naslag.search.store;

import java.util.HashMap;
import java.util.Map;
import nl.naslag.search.PassageIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What goes with a commit of the index: which passages have been seen, and telling who waits for
/// news.
@Component
public final class Committing {
  private final IndexFolder folder;
  private final SeenPassages seen;
  private final ApplicationEventPublisher listeners;

  public Committing(IndexFolder folder, SeenPassages seen, ApplicationEventPublisher listeners) {
    this.folder = folder;
    this.seen = seen;
    this.listeners = listeners;
  }

  /// What is kept with the commit, by which the index is known when it is opened again.
  Map<String, String> data() {
    Map<String, String> data = new HashMap<>(folder.commitData());
    data.put(IndexFolder.ARRIVED, String.valueOf(seen.keep().toEpochMilli()));
    return data;
  }

  void done() {
    listeners.publishEvent(new PassageIndex.Committed());
  }

  void undone() {
    seen.forget();
  }
}
