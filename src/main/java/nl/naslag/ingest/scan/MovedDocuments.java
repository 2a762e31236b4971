package nl.naslag.ingest.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.IngestSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Stores the ids of documents that moved within the corpus.
///
/// An id is derived from a file's first path, so after a move only this list knows it. It is kept
/// outside the index, because the index may be discarded and a dossier that cites the document must
/// not lose it.
@Component
public class MovedDocuments {
  // One line per document: id, tab, file name, tab, checksum of the line. Written in full and
  // swapped, so never half-written.
  private static final String FILE = "verplaatst.tsv";

  private static final Logger LOG = LoggerFactory.getLogger(MovedDocuments.class);

  private final Path file;

  public MovedDocuments(IngestSettings settings) {
    file = settings.data().resolve(FILE);
  }

  /// Ids by the document's current file name. Empty before the first move. A damaged line is
  /// skipped, because another document's id is worse than none.
  Map<String, DocumentId> ids() {
    Map<String, DocumentId> ids = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : text().lines().toList()) {
        String[] part = line.split("\t", 3);
        if (part.length == 3 && line.equals(line(part[0], part[1]))) {
          ids.put(part[1], new DocumentId(part[0]));
        } else {
          LOG.warn("A damaged line in {} is skipped", file);
        }
      }
    }
    return ids;
  }

  private static String line(String id, String fileName) {
    CRC32 sum = new CRC32();
    sum.update((id + '\t' + fileName).getBytes(StandardCharsets.UTF_8));
    return id + '\t' + fileName + '\t' + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  // Bytes that are no letters become a sign that fits no checksum.
  private String text() {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
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
    ids.forEach((name, id) -> lines.append(line(id.value(), name)).append('\n'));
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
