package nl.naslag.extraction.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import nl.naslag.extraction.child.Wire;

/// Asks the drawing child for one page.
///
/// @param key tells one content of a file from another
/// @param page from 1
/// @param mostPixels that the picture may have
record PageRequest(Path file, String key, int page, int mostPixels) {
  void write(DataOutputStream out) throws IOException {
    Wire.writeText(out, file.toAbsolutePath().toString());
    Wire.writeText(out, key);
    out.writeInt(page);
    out.writeInt(mostPixels);
    out.flush();
  }

  /// In the order in which it was written.
  static PageRequest read(DataInputStream in) throws IOException {
    return new PageRequest(
        Path.of(Wire.readText(in)), Wire.readText(in), in.readInt(), in.readInt());
  }
}
