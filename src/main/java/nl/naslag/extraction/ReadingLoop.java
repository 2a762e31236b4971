package nl.naslag.extraction;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import nl.naslag.document.Extraction;
import nl.naslag.document.Source;

/// The child's own program: takes sources from standard input, answers on standard output.
///
/// It ends as soon as standard input ends, which is when the application is gone.
final class ReadingLoop {
  private final SynchronousQueue<Source> requests = new SynchronousQueue<>();
  private final DataOutputStream out;
  private final FileReader reader;

  private ReadingLoop(DataOutputStream out, Limits limits) {
    this.out = out;
    this.reader = new FileReader(limits);
  }

  public static void main(String[] arguments) throws Exception {
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // From here on nothing but answers may reach the application.
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    ReadingLoop loop = new ReadingLoop(answers, Limits.parse(arguments));
    loop.listen(System.in);
    loop.answer();
  }

  private void listen(InputStream input) {
    DataInputStream in = new DataInputStream(input);
    Thread.ofPlatform().daemon().name("requests").start(() -> pass(in));
  }

  private void pass(DataInputStream in) {
    try {
      while (true) {
        requests.put(Requests.read(in));
      }
    } catch (IOException | InterruptedException e) {
      // The application is gone; half an answer is of use to nobody.
      Scratch.remove(Path.of(System.getProperty("java.io.tmpdir")));
      Runtime.getRuntime().halt(0);
    }
  }

  // The first byte says that the child is up, so that its start is not counted as reading time.
  private void answer() throws IOException, InterruptedException {
    out.writeByte(1);
    out.flush();
    while (true) {
      Source source = requests.take();
      Extraction extraction = reader.read(source, this::announce);
      new ExtractionWriter(out).write(extraction);
    }
  }

  /// Sent before the reading starts, so that the kind of file is known even if reading kills us.
  private void announce(String mediaType) throws IOException {
    Wire.writeText(out, mediaType);
    out.flush();
  }
}
