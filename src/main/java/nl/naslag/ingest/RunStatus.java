package nl.naslag.ingest;

import org.springframework.stereotype.Component;

/// How far the running run is, for anyone who asks.
/// Safe for many threads: the status is replaced as a whole.
@Component
class RunStatus {
  private volatile IngestStatus now = new IngestStatus(false, 0, 0, "");

  IngestStatus now() {
    return now;
  }

  void started() {
    now = new IngestStatus(true, 0, 0, "");
  }

  void ended() {
    now = new IngestStatus(false, now.done(), now.total(), "");
  }

  /// Keeps count and passes on what it hears.
  Progress heard(Progress next) {
    return (done, total, outcome) -> {
      now = new IngestStatus(true, done, total, outcome.fileName());
      next.file(done, total, outcome);
    };
  }
}
