package nl.naslag.extraction.child;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/// The requests that reach a child, read by a thread of their own.
///
/// So the child sees its standard input end, which is when the application is gone, also while it
/// is busy; it then ends at once.
public final class ChildRequests<T> {
  private final SynchronousQueue<T> requests = new SynchronousQueue<>();

  /// @param reader reads one request
  public ChildRequests(InputStream input, Wire.ElementReader<T> reader) {
    DataInputStream in = new DataInputStream(input);
    Thread.ofPlatform().daemon().name("requests").start(() -> pass(in, reader));
  }

  /// The next request; waits for it.
  public T next() throws InterruptedException {
    return requests.take();
  }

  private void pass(DataInputStream in, Wire.ElementReader<T> reader) {
    try {
      while (true) {
        requests.put(reader.read(in));
      }
    } catch (IOException | InterruptedException e) {
      // The application is gone; half an answer is of use to nobody.
      Scratch.remove(Path.of(System.getProperty("java.io.tmpdir")));
      Runtime.getRuntime().halt(0);
    }
  }
}
