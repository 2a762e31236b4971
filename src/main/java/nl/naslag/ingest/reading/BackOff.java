package nl.naslag.ingest.reading;

import java.time.Duration;

/// Waits that double: long enough for trouble to pass, and never longer than a limit.
record BackOff(Duration first, Duration longest) {
  /// The wait after this many tries that failed.
  Duration after(int tries) {
    Duration wait = first;
    for (int i = 1; i < tries && wait.compareTo(longest) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
