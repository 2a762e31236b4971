package nl.naslag.ingest.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks a corpus folder and collects the files that people put there.
final class CorpusWalk extends SimpleFileVisitor<Path> {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusWalk.class);
  // Nesting of folders; a deeper tree was created by a program.
  private static final int DEEPEST = 64;
  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> closed = new ArrayList<>();

  private CorpusWalk(Path root) {
    this.root = root;
  }

  /// All document files below a folder, in no particular order.
  static List<Path> files(Path corpus) {
    return of(corpus).files;
  }

  /// Walks a folder; throws `corpus-missing` if it is not there.
  static CorpusWalk of(Path corpus) {
    if (!Files.isDirectory(corpus)) {
      throw RefusalCode.CORPUS_MISSING.refusal(corpus);
    }
    try {
      CorpusWalk walk = new CorpusWalk(corpus.toRealPath());
      Files.walkFileTree(walk.root, Set.of(), DEEPEST, walk);
      return walk;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot walk " + corpus, e);
    }
  }

  List<Path> files() {
    return files;
  }

  /// Folders and files that could not be opened: nobody can say what is in them.
  List<Path> closed() {
    return closed;
  }

  /// Names that programs use internally: hidden, lock and partial files. "~$nota.docx" is a Word
  /// lock file, "nota.pdf.part" an unfinished download.
  static boolean temporary(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || lower.endsWith(".tmp")
        || lower.endsWith(".crdownload")
        || lower.endsWith(".part")
        || SYSTEM_FILES.contains(lower);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(root) && temporary(folder.getFileName().toString());
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    // A link to a file in the corpus adds nothing, and one to a file elsewhere leads outside it.
    if (attributes.isRegularFile() && !temporary(file.getFileName().toString())) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    // A drive that fails halfway through a folder has shown part of it.
    if (failure != null) {
      visitFileFailed(folder, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    LOG.warn("Cannot open {}; it is left as it was known", file, failure);
    closed.add(file);
    return FileVisitResult.CONTINUE;
  }
}
