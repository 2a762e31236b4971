package nl.naslag.keeping.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.naslag.document.RefusalCode;
import nl.naslag.keeping.BackupManifest;
import nl.naslag.keeping.BackupManifest.Extent;
import nl.naslag.keeping.Restore;
import nl.naslag.keeping.archive.ArchiveFile;
import nl.naslag.keeping.archive.ArchiveWriter;
import nl.naslag.keeping.database.DatabaseContent;
import nl.naslag.keeping.database.DatabaseFile;
import nl.naslag.keeping.database.DatabaseMark;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/// Puts a backup back in the folders of the settings.
///
/// Everything is unpacked and verified beside its place first, then moved. What was there is moved
/// aside before that, file by file, so that the folders themselves may be mount points. When a move
/// fails, all that was moved goes back.
@Service
final class FolderRestore implements Restore {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);

  private final KeptFiles files;
  private final DatabaseFile database;

  FolderRestore(KeptFiles files, DatabaseFile database) {
    this.files = files;
    this.database = database;
  }

  @Override
  public Restored restore(Path file, Present present) {
    ArchiveFile archive = new ArchiveFile(file);
    BackupManifest manifest = archive.verified();
    try {
      try {
        return restore(archive, manifest, present);
      } finally {
        FileSystemUtils.deleteRecursively(unpacked());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot restore " + file, e);
    }
  }

  private Path unpacked() {
    return files.data.resolve(KeptFiles.UNPACKED);
  }

  private Restored restore(ArchiveFile archive, BackupManifest manifest, Present present)
      throws IOException {
    Map<String, Path> inTheWay = inTheWay(manifest);
    if (present == Present.REFUSE && !inTheWay.isEmpty()) {
      throw RefusalCode.RESTORE_OVER_SOMETHING.refusal(inTheWay.values().iterator().next());
    }
    FileSystemUtils.deleteRecursively(unpacked());
    Files.createDirectories(unpacked());
    archive.unpack(manifest, unpacked());
    requireDatabase(archive.path(), manifest);
    return new Restored(manifest, exchange(inTheWay, manifest));
  }

  /// All of the backup takes the place of what is there, or nothing does.
  private Optional<Path> exchange(Map<String, Path> inTheWay, BackupManifest manifest)
      throws IOException {
    FileMoves moves = new FileMoves();
    try {
      Optional<Path> aside = setAside(inTheWay, moves);
      putInPlace(manifest, moves);
      mark();
      return aside;
    } catch (IOException | RuntimeException e) {
      moves.back(e);
      throw e;
    }
  }

  /// What is there now and would be mixed with the backup: for a copy of the database only the
  /// files that it holds itself.
  private Map<String, Path> inTheWay(BackupManifest manifest) throws IOException {
    Map<String, Path> there = new TreeMap<>(files.beside());
    there.putAll(files.settings());
    if (manifest.extent() == Extent.EVERYTHING) {
      there.putAll(files.documents());
    }
    List<String> held = manifest.files().stream().map(BackupManifest.File::name).toList();
    there
        .keySet()
        .removeIf(
            name ->
                !held.contains(name)
                    && (manifest.extent() == Extent.DATABASE
                        || name.startsWith(KeptFiles.SETTINGS)));
    if (Files.exists(database.path())) {
      there.put(KeptFiles.DATABASE, database.path());
    }
    return there;
  }

  /// A database that was whole when it was backed up opens, and holds what it held.
  private void requireDatabase(Path file, BackupManifest manifest) {
    DatabaseContent content =
        database
            .content(unpacked().resolve(KeptFiles.DATABASE))
            .orElseThrow(() -> RefusalCode.BACKUP_DAMAGED.refusal(file));
    if (!manifest.hash().entrySet().containsAll(content.parts().entrySet())) {
      throw RefusalCode.BACKUP_DAMAGED.refusal(file);
    }
  }

  private Optional<Path> setAside(Map<String, Path> there, FileMoves moves) throws IOException {
    if (there.isEmpty()) {
      return Optional.empty();
    }
    String moment = MOMENT.format(LocalDateTime.now(Clock.systemUTC()));
    Path aside = files.data.resolve(KeptFiles.ASIDE).resolve(moment);
    for (Map.Entry<String, Path> file : there.entrySet()) {
      moves.move(file.getValue(), aside.resolve(file.getKey()));
    }
    return Optional.of(aside);
  }

  private void putInPlace(BackupManifest manifest, FileMoves moves) throws IOException {
    // A restore that is cut short leaves no database that looks like a whole one.
    List<BackupManifest.File> order = new ArrayList<>(manifest.files());
    order.sort((one, other) -> Boolean.compare(isDatabase(one), isDatabase(other)));
    for (BackupManifest.File file : order) {
      int slash = file.name().indexOf('/');
      Path to = files.home(file.name().substring(0, slash));
      to = to.resolve(file.name().substring(slash + 1));
      moves.move(unpacked().resolve(file.name()), to);
    }
  }

  /// Written last: the mark of the database that was there stays when anything fails.
  private void mark() throws IOException {
    DatabaseContent content = database.content(copy(unpacked())).orElseThrow();
    String sha256 = ArchiveWriter.sha256(database.path());
    new DatabaseMark(sha256, content.rows()).write(files.data.resolve(DatabaseMark.NAME));
  }

  private Path copy(Path folder) throws IOException {
    return Files.copy(database.path(), folder.resolve(DatabaseFile.NAME));
  }

  private static boolean isDatabase(BackupManifest.File file) {
    return file.name().equals(KeptFiles.DATABASE);
  }
}
