package nl.naslag.keeping.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The zip file that H2 writes when it makes a backup.
final class ZippedDatabase {
  private ZippedDatabase() {}

  /// Writes the one database in it to a file.
  static Path unpack(Path zip, Path to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(DatabaseFile.SUFFIX)) {
          Files.copy(in, to);
          return to;
        }
      }
    }
    throw new IOException("A backup of the database holds no database");
  }
}
