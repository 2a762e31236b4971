package nl.naslag.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// The files beside the gold folder, by the folder and name that a marked row gives.
///
/// @param shared the folder that holds gold, documents and the archive of zoning plans
/// @param demo the demo set of Naslag itself
/// @param unpacked where files of the archive are put
record RealDocuments(Path shared, Path demo, Path unpacked) {
  private static final String ARCHIVE = "scale/bestemmingsplannen-nl-sample600-md.tar.gz";
  private static final long LARGEST = 20_000_000;

  /// Empty where it is not on this machine.
  Optional<Path> file(String folder, String name) {
    Path file =
        switch (folder) {
          case "voorbeeld" -> demo.resolve(name);
          case "scale" -> unpacked.resolve(name);
          default -> shared.resolve("documents").resolve(name);
        };
    return Optional.of(file).filter(Files::isRegularFile);
  }

  /// Unpacks the files of these names, flat; where there is no archive it does nothing.
  void unpack(Set<String> wanted) {
    Path archive = shared.resolve(ARCHIVE);
    if (wanted.isEmpty() || !Files.isReadable(archive)) {
      return;
    }
    Set<String> left = new HashSet<>(wanted);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null && !left.isEmpty()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (left.remove(name) && entry.getSize() <= LARGEST) {
          Files.copy(tar, unpacked.resolve(name));
        }
        entry = tar.getNextEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + archive, e);
    }
  }
}
