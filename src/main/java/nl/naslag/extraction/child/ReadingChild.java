package nl.naslag.extraction.child;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.text.ReadingStopped;

/// A running child process that reads files one after the other.
///
/// Not thread-safe. A child that failed once is not used again.
final class ReadingChild implements AutoCloseable {
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final GuardedProcess process;
  private final boolean enduring;
  private int answered;

  private ReadingChild(GuardedProcess process, boolean enduring) {
    this.process = process;
    this.enduring = enduring;
  }

  static ReadingChild start(ChildCommand command, ScheduledExecutorService clock)
      throws IOException {
    return new ReadingChild(GuardedProcess.start(command, clock), command.enduring());
  }

  /// The outcome for one file; after a failure the child is dead and the outcome gives the reason.
  Extraction read(Source source, int timeoutSeconds) {
    AtomicReference<String> mediaType = new AtomicReference<>(UNKNOWN_TYPE);
    try {
      Extraction extraction =
          process.converse(
              timeoutSeconds,
              (in, out) -> {
                Requests.write(out, source);
                mediaType.set(Wire.readText(in));
                return new ExtractionReader(in).read(source);
              });
      answered++;
      return extraction;
    } catch (ReadingStopped e) {
      return new Unreadable(source, mediaType.get(), e.reason());
    }
  }

  boolean alive() {
    return process.alive();
  }

  /// Whether the child was started for much work.
  boolean enduring() {
    return enduring;
  }

  /// How many files this child has read; their leftovers may be why the next one fails.
  int answered() {
    return answered;
  }

  @Override
  public void close() {
    process.close();
  }
}
