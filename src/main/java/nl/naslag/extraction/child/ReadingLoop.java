package nl.naslag.extraction.child;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.file.FileReader;
import nl.naslag.extraction.text.Limits;

/// The child's own program: takes sources from standard input, answers on standard output.
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

  /// Standard output, from here on for answers only: nothing else may reach the application.
  public static DataOutputStream answers() {
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    return answers;
  }

  // The first byte says that the child is up, so that its start is not counted as reading time.
  private void answer() throws IOException, InterruptedException {
    out.writeByte(1);
    out.flush();
    while (true) {
      new ExtractionWriter(out).write(reader.read(requests.next(), this::announce));
      clear();
    }
  }

  /// A quarter of the heap full of what was read before is cleared while hardly anything is in use:
  /// that takes a moment, and the child stays as small as its largest file asks.
  private static void clear() {
    Runtime java = Runtime.getRuntime();
    if (java.totalMemory() - java.freeMemory() > java.maxMemory() / 4) {
      System.gc();
    }
  }

  /// Sent before the reading starts, so that the kind of file is known even if reading kills us.
  private void announce(String mediaType) throws IOException {
    Wire.writeText(out, mediaType);
    out.flush();
  }
}
