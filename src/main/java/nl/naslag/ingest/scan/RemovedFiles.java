package nl.naslag.ingest.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nl.naslag.document.RefusalCode;

/// Keeps the files of removed documents aside, each with the place it came from.
/// One folder per document id below the data folder; nothing in it is ever deleted but by giving
/// back.
final class RemovedFiles {
  private static final String PLACE = "plaats.txt";
  private static final String FILE = "bestand";

  private final Path folder;

  RemovedFiles(Path data) {
    folder = data.toAbsolutePath().normalize().resolve("verwijderd");
  }

  /// Takes a file out of the corpus.
  void keep(String documentId, Path file, String fileName) throws IOException {
    Path kept = folder.resolve(documentId);
    makeRoom(kept);
    Files.createDirectories(kept);
    Files.writeString(kept.resolve(PLACE), fileName);
    Files.move(file, kept.resolve(FILE));
  }

  /// The file of a removed document; refuses one that was not removed.
  /// An id with slashes or dots in it cannot lead to another folder.
  Kept kept(String documentId) throws IOException {
    Path kept = folder.resolve(documentId).normalize();
    if (!folder.equals(kept.getParent()) || !Files.exists(kept.resolve(FILE))) {
      throw RefusalCode.UNKNOWN_DOCUMENT.refusal(documentId);
    }
    return new Kept(kept.resolve(FILE), Files.readString(kept.resolve(PLACE)));
  }

  // A document that is removed for the second time pushes the first file on; nothing is deleted.
  private static void makeRoom(Path kept) throws IOException {
    Path free = kept;
    for (int number = 1; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
      free = kept.resolveSibling(kept.getFileName() + "." + number);
    }
    if (!free.equals(kept)) {
      Files.move(kept, free);
    }
  }

  /// A file that was set aside.
  ///
  /// @param fileName path below the corpus where it stood
  record Kept(Path file, String fileName) {
    /// Clears up once the file is back.
    void forget() throws IOException {
      Files.delete(file.resolveSibling(PLACE));
      Files.delete(file.getParent());
    }
  }
}
