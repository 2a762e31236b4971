package nl.naslag.extraction.child;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/// Reads the requests to a child on a separate thread.
///
/// This way the child notices the end of its standard input, which means that the application has
/// gone, even while it is busy; it then exits at once.
public final class ChildRequests<T> {
  private final SynchronousQueue<T> requests = new SynchronousQueue<>();

  /// Starts reading requests.
  ///
  /// @param reader reads one request
  public ChildRequests(InputStream input, Wire.ElementReader<T> reader) {
    DataInputStream in = new DataInputStream(input);
    Thread.ofPlatform().daemon().name("requests").start(() -> pass(in, reader));
  }

  /// The next request; blocks until there is one.
  public T next() throws InterruptedException {
    return requests.take();
  }

  private void pass(DataInputStream in, Wire.ElementReader<T> reader) {
    try {
      while (true) {
        requests.put(reader.read(in));
      }
    } catch (IOException | InterruptedException e) {
      // The application has gone; a partial answer is useless.
      Scratch.remove(Path.of(System.getProperty("java.io.tmpdir")));
      Runtime.getRuntime().halt(0);
    }
  }
}
