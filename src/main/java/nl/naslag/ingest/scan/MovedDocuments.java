package nl.naslag.ingest.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.IngestSettings;
import org.springframework.stereotype.Component;

/// Stores the ids of documents that moved within the corpus.
///
/// An id is derived from a file's first path, so after a move only this list knows it. It is kept
/// outside the index, because the index may be discarded and a dossier that cites the document must
/// not lose it.
@Component
public class MovedDocuments {
  // One line per document: id, tab, file name. Written in full and swapped, so never half-written.
  private static final String FILE = "verplaatst.tsv";

  private final Path file;

  public MovedDocuments(IngestSettings settings) {
    file = settings.data().resolve(FILE);
  }

  /// Ids by the document's current file name. Empty before the first move. A line without a tab is
  /// skipped.
  Map<String, DocumentId> ids() {
    Map<String, DocumentId> ids = new TreeMap<>();
    if (Files.exists(file)) {
      lines()
          .map(line -> line.split("\t", 2))
          .forEach(part -> ids.put(part[1], new DocumentId(part[0])));
    }
    return ids;
  }

  private Stream<String> lines() {
    try {
      return Files.readAllLines(file).stream().filter(line -> line.indexOf('\t') > 0);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /// Records that the document at this path has this id from now on.
  public void moved(DocumentId documentId, String fileName) {
    if (fileName.chars().anyMatch(Character::isISOControl)) {
      return; // Cannot stand in a list with a line per document.
    }
    Map<String, DocumentId> ids = ids();
    ids.values().remove(documentId);
    ids.put(fileName, documentId);
    StringBuilder lines = new StringBuilder();
    ids.forEach((name, id) -> lines.append(id).append('\t').append(name).append('\n'));
    write(lines.toString());
  }

  private void write(String lines) {
    try {
      Files.createDirectories(file.getParent());
      Path half = file.resolveSibling(FILE + ".tmp");
      Files.writeString(half, lines, StandardCharsets.UTF_8);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
