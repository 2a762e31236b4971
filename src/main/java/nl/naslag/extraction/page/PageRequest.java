package nl.naslag.extraction.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import nl.naslag.extraction.child.Wire;

/// A request to the drawing child for one page.
///
/// @param key identifies the content of a file
/// @param page from 1
/// @param mostPixels maximum size of the image
record PageRequest(Path file, String key, int page, int mostPixels) {
  void write(DataOutputStream out) throws IOException {
    Wire.writeText(out, file.toAbsolutePath().toString());
    Wire.writeText(out, key);
    out.writeInt(page);
    out.writeInt(mostPixels);
    out.flush();
  }

  /// Reads the fields in the order written.
  static PageRequest read(DataInputStream in) throws IOException {
    return new PageRequest(
        Path.of(Wire.readText(in)), Wire.readText(in), in.readInt(), in.readInt());
  }
}
