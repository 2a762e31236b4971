package nl.naslag.ingest.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;

/// Keeps the files of removed documents, each with its original path. Uses one folder per document
/// id below the data folder; nothing in it is deleted except when a file is restored.
final class RemovedFiles {
  private static final String PLACE = "plaats.txt";
  private static final String FILE = "bestand";

  private final Path folder;

  RemovedFiles(Path data) {
    folder = data.toAbsolutePath().normalize().resolve("verwijderd");
  }

  /// Moves a file out of the corpus.
  void keep(DocumentId documentId, Path file, String fileName) throws IOException {
    Path kept = folder.resolve(documentId.value());
    makeRoom(kept);
    Files.createDirectories(kept);
    Files.writeString(kept.resolve(PLACE), fileName);
    Files.move(file, kept.resolve(FILE));
  }

  /// The file of a removed document; throws if it was not removed. An id with slashes or dots
  /// cannot reach another folder.
  Kept kept(DocumentId documentId) throws IOException {
    Path kept = folder.resolve(documentId.value()).normalize();
    if (!folder.equals(kept.getParent())
        || !Files.exists(kept.resolve(FILE), LinkOption.NOFOLLOW_LINKS)) {
      throw RefusalCode.UNKNOWN_DOCUMENT.refusal(documentId);
    }
    return new Kept(kept.resolve(FILE), Files.readString(kept.resolve(PLACE)));
  }

  // When a document is removed a second time, the earlier file is renamed; nothing is deleted.
  private static void makeRoom(Path kept) throws IOException {
    Path free = kept;
    for (int number = 1; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
      free = kept.resolveSibling(kept.getFileName() + "." + number);
    }
    if (!free.equals(kept)) {
      Files.move(kept, free);
    }
  }

  /// A removed file.
  ///
  /// @param fileName original path below the corpus
  record Kept(Path file, String fileName) {
    /// Cleans up once the file has been restored.
    void forget() throws IOException {
      Files.delete(file.resolveSibling(PLACE));
      Files.delete(file.getParent());
    }
  }
}
