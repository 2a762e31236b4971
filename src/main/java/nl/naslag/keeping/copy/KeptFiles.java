package nl.naslag.keeping.copy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.naslag.ingest.IngestSettings;
import nl.naslag.keeping.CopySettings;
import nl.naslag.keeping.database.DatabaseFile;
import nl.naslag.keeping.database.DatabaseMark;
import org.springframework.stereotype.Component;

/// Which files a backup holds, and the folders that they come from and go back to.
@Component
final class KeptFiles {
  static final String DATABASE = "database/" + DatabaseFile.NAME;
  static final String DATA = "data";
  static final String CORPUS = "corpus";
  static final String SETTINGS = "instellingen";

  /// Where a restore leaves what was there before.
  static final String ASIDE = "opzij";

  /// Where a restore unpacks.
  static final String UNPACKED = ".herstel";

  private static final String APPLICATION = "application.properties";

  final Path corpus;
  final Path data;
  private final Path copies;

  KeptFiles(IngestSettings settings, CopySettings copies) {
    this.corpus = settings.corpus().toAbsolutePath().normalize();
    this.data = settings.data().toAbsolutePath().normalize();
    this.copies = copies.folder().toAbsolutePath().normalize();
  }

  /// The folder to which files below this name in a backup belong.
  Path home(String name) {
    return switch (name) {
      case DATA, "database" -> data;
      case CORPUS -> corpus;
      case SETTINGS -> Path.of("").toAbsolutePath();
      default -> throw new IllegalArgumentException("Nothing is kept as " + name);
    };
  }

  /// Files beside the database, by their name in a backup: whatever lies in the data folder, except
  /// the database itself, the log and what belongs to a running process.
  SortedMap<String, Path> beside() throws IOException {
    return files(DATA, data, file -> !isOfTheMoment(file));
  }

  private boolean isOfTheMoment(Path file) {
    String name = file.getFileName().toString();
    return file.startsWith(copies)
        || file.startsWith(data.resolve(ASIDE))
        || file.startsWith(data.resolve(UNPACKED))
        || name.startsWith("naslag.log")
        || name.startsWith("draait.")
        || name.equals(DatabaseMark.NAME)
        || (file.equals(data.resolve(name)) && name.startsWith("naslag.") && name.endsWith(".db"))
        || isHalf(name);
  }

  /// Whether a file was never finished.
  static boolean isHalf(String name) {
    return name.endsWith(".tmp")
        || name.endsWith(".part")
        || name.endsWith(".nieuw")
        || name.startsWith(".ontvangst-");
  }

  /// The documents, by their name in a backup.
  SortedMap<String, Path> documents() throws IOException {
    return files(CORPUS, corpus, file -> !isHalf(file.getFileName().toString()));
  }

  /// The files with settings in the working folder, by their name in a backup.
  SortedMap<String, Path> settings() {
    SortedMap<String, Path> found = new TreeMap<>();
    for (String name : new String[] {APPLICATION, "config/" + APPLICATION}) {
      Path file = home(SETTINGS).resolve(name);
      if (Files.isRegularFile(file)) {
        found.put(SETTINGS + "/" + name, file);
      }
    }
    return found;
  }

  /// Links are not followed: what they lead to is not Naslag's.
  private static SortedMap<String, Path> files(String name, Path root, Predicate<Path> wanted)
      throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && wanted.test(file)) {
              String below =
                  root.relativize(file)
                      .toString()
                      .replace(file.getFileSystem().getSeparator(), "/");
              found.put(name + "/" + below, file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
