package nl.naslag.ingest.reading;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.ReadingSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// When postponed files are tried again: soon at first, then after ever longer waits.
///
/// Kept in memory alone: after a restart everything that was postponed is tried at once.
/// Thread-safe.
@Component
class Postponements {
  /// A document that exhausts the application's memory this often does so by itself.
  private static final int MEMORY_TRIES = 3;

  private final BackOff backOff;
  private final InstantSource clock;
  // By document.
  private final Map<DocumentId, Waiting> waiting = new ConcurrentHashMap<>();

  /// @param sha256 of the bytes that were tried
  private record Waiting(String sha256, int tries, Instant next) {}

  @Autowired
  Postponements(ReadingSettings settings) {
    this(settings, InstantSource.system());
  }

  Postponements(ReadingSettings settings, InstantSource clock) {
    this.backOff = new BackOff(settings.retryAfter(), settings.longestRetry());
    this.clock = clock;
  }

  /// Whether the file may be tried now. Other bytes than those that were tried need not wait.
  boolean due(Source source) {
    Waiting before = waiting.get(source.documentId());
    return before == null || !before.sha256.equals(source.sha256()) || !before.next.isAfter(now());
  }

  /// Whether any file that was postponed may be tried now.
  boolean anyDue() {
    Instant now = now();
    return waiting.values().stream().anyMatch(one -> !one.next.isAfter(now));
  }

  /// Takes note of an outcome and returns the one that counts.
  Outcome heard(Source source, Outcome outcome) {
    if (!(outcome instanceof Outcome.Postponed(Reason reason))) {
      waiting.remove(source.documentId());
      return outcome;
    }
    Waiting now =
        waiting.compute(source.documentId(), (id, before) -> after(before, source.sha256()));
    if (reason == Reason.MEMORY_SHORT && now.tries >= MEMORY_TRIES) {
      waiting.remove(source.documentId());
      return new Outcome.Unreadable(Reason.TOO_MUCH_MEMORY);
    }
    return outcome;
  }

  /// The document is gone.
  void forget(DocumentId documentId) {
    waiting.remove(documentId);
  }

  /// The waits between tries.
  BackOff backOff() {
    return backOff;
  }

  Instant now() {
    return clock.instant();
  }

  private Waiting after(@Nullable Waiting before, String sha256) {
    int tries = before == null || !before.sha256.equals(sha256) ? 1 : before.tries + 1;
    return new Waiting(sha256, tries, now().plus(backOff.after(tries)));
  }
}
