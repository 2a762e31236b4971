package nl.naslag.keeping.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.ingest.Ingest;
import nl.naslag.keeping.BackupManifest;
import nl.naslag.keeping.BackupManifest.Extent;
import nl.naslag.keeping.Backups;
import nl.naslag.keeping.ContentHash;
import nl.naslag.keeping.archive.ArchiveWriter;
import nl.naslag.keeping.check.ReadHashes;
import nl.naslag.keeping.database.DatabaseFile;
import nl.naslag.keeping.database.DatabaseFile.Snapshot;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/// Backs up the folders of the settings and the database that is open.
@Service
final class FolderBackups implements Backups {
  /// What takes much room and is not needed to put the database back.
  private static final String[] LARGE = {
    KeptFiles.DATA + "/herkend/", KeptFiles.DATA + "/verwijderd/"
  };

  private final KeptFiles files;
  private final DatabaseFile database;
  private final Ingest ingest;
  private final ReadHashes read;

  FolderBackups(KeptFiles files, DatabaseFile database, Ingest ingest, ReadHashes read) {
    this.files = files;
    this.database = database;
    this.ingest = ingest;
    this.read = read;
  }

  @Override
  public BackupManifest backUp(Path file) {
    return ingest.undisturbed(() -> write(file, Extent.EVERYTHING));
  }

  /// A copy of the database alone, with the small files beside it.
  BackupManifest copy(Path file) {
    return write(file, Extent.DATABASE);
  }

  private BackupManifest write(Path target, Extent extent) {
    try (ArchiveWriter archive = new ArchiveWriter(target)) {
      Path folder = Files.createTempDirectory("naslag-");
      try {
        Snapshot snapshot = database.snapshot(folder);
        archive.add(KeptFiles.DATABASE, snapshot.file());
        for (Map.Entry<String, Path> file : wanted(extent).entrySet()) {
          archive.add(file.getKey(), file.getValue());
        }
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        return archive.finish(extent, now, hash(extent, snapshot));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write a backup to " + target, e);
    }
  }

  private Map<String, Path> wanted(Extent extent) throws IOException {
    Map<String, Path> wanted = new TreeMap<>(files.beside());
    switch (extent) {
      case EVERYTHING -> {
        wanted.putAll(files.documents());
        wanted.putAll(files.settings());
      }
      case DATABASE -> wanted.keySet().removeIf(FolderBackups::isLarge);
    }
    return wanted;
  }

  private static boolean isLarge(String name) {
    for (String start : LARGE) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private ContentHash hash(Extent extent, Snapshot snapshot) {
    Map<String, String> parts = new TreeMap<>(snapshot.content().parts());
    if (extent == Extent.EVERYTHING) {
      parts.putAll(read.parts());
    }
    return new ContentHash(parts);
  }
}
