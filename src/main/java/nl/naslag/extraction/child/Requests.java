package nl.naslag.extraction.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Source;

/// What the application sends to the child: one source per request.
///
/// The path is absolute: the child may have a different working directory.
final class Requests {
  private Requests() {}

  static void write(DataOutputStream out, Source source) throws IOException {
    Wire.writeText(out, source.documentId().value());
    Wire.writeText(out, source.file().toAbsolutePath().toString());
    Wire.writeText(out, source.fileName());
    Wire.writeText(out, source.sha256());
    out.writeLong(source.size());
    out.flush();
  }

  /// Reads the fields in the order written; the stream ends when the application does.
  static Source read(DataInputStream in) throws IOException {
    return new Source(
        new DocumentId(Wire.readText(in)),
        Path.of(Wire.readText(in)),
        Wire.readText(in),
        Wire.readText(in),
        in.readLong());
  }
}
