package nl.naslag.keeping.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.document.DocumentEntry;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestSettings;
import nl.naslag.keeping.CheckReport.Finding;
import nl.naslag.keeping.archive.ArchiveWriter;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.care.IndexCare;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Whether the files of the corpus are those of which the index holds the text.
@Component
@Order(1)
final class DocumentLook implements Look {
  private final Path corpus;
  private final PassageSearch search;
  private final Ingest ingest;
  private final IndexCare care;

  DocumentLook(IngestSettings settings, PassageSearch search, Ingest ingest, IndexCare care) {
    this.corpus = settings.corpus().toAbsolutePath().normalize();
    this.search = search;
    this.ingest = ingest;
    this.care = care;
  }

  @Override
  public List<Finding> findings() throws IOException {
    Set<String> unread = present();
    List<String> missing = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (DocumentEntry entry : search.files()) {
      Path file = corpus.resolve(entry.fileName());
      unread.remove(entry.fileName());
      if (!Files.isRegularFile(file)) {
        missing.add(entry.fileName());
      } else if (!entry.file().sha256().isEmpty()
          && !ArchiveWriter.sha256(file).equals(entry.file().sha256())) {
        changed.add(entry.fileName());
      }
    }
    List<Finding> findings = new ArrayList<>(Look.some("file-missing", missing));
    findings.addAll(Look.some("file-changed", changed));
    findings.addAll(Look.some("file-unread", unread));
    return findings;
  }

  /// Hidden files are never read.
  private Set<String> present() throws IOException {
    Set<String> names = new TreeSet<>();
    if (!Files.isDirectory(corpus)) {
      return names;
    }
    Files.walkFileTree(
        corpus,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
              String separator = file.getFileSystem().getSeparator();
              names.add(corpus.relativize(file).toString().replace(separator, "/"));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return names;
  }

  /// Reading the corpus makes the index fit the files again, and makes a damaged one anew.
  @Override
  public void repair() {
    care.verify();
    ingest.run((done, total, outcome) -> {});
    if (!care.isWhole()) {
      care.mended();
    }
  }
}
