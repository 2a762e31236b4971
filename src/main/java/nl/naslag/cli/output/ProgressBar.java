package nl.naslag.cli.output;

import java.io.PrintWriter;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.Progress;

/// A progress bar on one terminal line; prints nothing without a terminal.
///
/// "[██████████·····] 8/12 omgevingsvisie.pdf". In a pipe or a log it would leave control codes.
public final class ProgressBar implements Progress {
  /// In characters, like [#NAME].
  private static final int WIDTH = 30;
  private static final int NAME = 50;

  private final PrintWriter terminal;

  private ProgressBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  public static Progress on(PrintWriter terminal) {
    boolean watched = System.console() != null && System.console().isTerminal();
    return watched ? new ProgressBar(terminal) : (done, total, outcome) -> {};
  }

  @Override
  public void file(int done, int total, FileOutcome outcome) {
    // Return to the start of the line and clear it: the next file overwrites this one.
    terminal.print("\r\u001b[K" + line(done, total, outcome.fileName()));
    if (done == total) {
      terminal.print("\r\u001b[K");
    }
    terminal.flush();
  }

  /// A long file name keeps its end, which shows the version and file type.
  static String line(int done, int total, String fileName) {
    int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
    String shown =
        fileName.length() <= NAME ? fileName : "…" + fileName.substring(fileName.length() - NAME);
    return "["
        + "█".repeat(filled)
        + "·".repeat(WIDTH - filled)
        + "] "
        + done
        + "/"
        + total
        + " "
        + shown;
  }
}
