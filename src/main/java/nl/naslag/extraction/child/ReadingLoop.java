package nl.naslag.extraction.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.file.FileReader;
import nl.naslag.extraction.text.Limits;

/// The child's main program: reads sources from standard input, answers on standard output.
public final class ReadingLoop {
  private final ChildRequests<Source> requests;
  private final DataOutputStream out;
  private final FileReader reader;

  private ReadingLoop(DataOutputStream out, Limits limits) {
    this.requests = new ChildRequests<>(System.in, Requests::read);
    this.out = out;
    this.reader = new FileReader(limits);
  }

  public static void main(String[] arguments) throws Exception {
    DataOutputStream answers = answers();
    new ReadingLoop(answers, Limits.parse(arguments)).answer();
  }

  /// Reserves standard output for answers: nothing else may reach the application.
  public static DataOutputStream answers() {
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    return answers;
  }

  // The first byte signals that the child has started, so that start-up does not count as reading
  // time.
  private void answer() throws IOException, InterruptedException {
    out.writeByte(1);
    out.flush();
    while (true) {
      new ExtractionWriter(out).write(reader.read(requests.next(), this::announce));
      clear();
    }
  }

  /// Collects garbage when a quarter of the heap is filled by earlier files and hardly any of it is
  /// still in use: that is quick then, and keeps the child as small as its largest file requires.
  private static void clear() {
    Runtime java = Runtime.getRuntime();
    if (java.totalMemory() - java.freeMemory() > java.maxMemory() / 4) {
      System.gc();
    }
  }

  /// Sent before reading starts, so that the media type is known even if reading kills the child.
  private void announce(String mediaType) throws IOException {
    Wire.writeText(out, mediaType);
    out.flush();
  }
}
