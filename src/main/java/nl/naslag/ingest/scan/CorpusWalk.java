package nl.naslag.ingest.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks a corpus folder and collects the files that people put there, and what is left out with
/// the reason why.
///
/// Links are followed, each folder once: a folder inside the corpus is read at its own place.
final class CorpusWalk extends SimpleFileVisitor<Path> {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusWalk.class);
  // Nesting of folders; a deeper tree was created by a program.
  private static final int DEEPEST = 64;
  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> closed = new ArrayList<>();
  private final Map<Path, Reason> leftOut = new TreeMap<>();
  // Real paths of the folders that were entered.
  private final Set<Path> entered = new HashSet<>();

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
      Files.walkFileTree(walk.root, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
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

  /// Entries that are not read on purpose; for a folder, all that is in it.
  Map<Path, Reason> leftOut() {
    return leftOut;
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

  /// A name of which not every sign can be shown: bytes that are no characters, and controls.
  private static boolean odd(String name) {
    return name.codePoints().anyMatch(c -> c == '\uFFFD' || Character.isISOControl(c));
  }

  private static @Nullable Reason reasonOf(Path entry) {
    String name = entry.getFileName().toString();
    if (odd(name)) {
      return Reason.ODD_NAME;
    }
    return temporary(name) ? Reason.HIDDEN : null;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (folder.equals(root)) {
      entered.add(root);
      return FileVisitResult.CONTINUE;
    }
    Reason reason = reasonOf(folder);
    if (reason == null && repeated(folder)) {
      reason = Reason.LINK_REPEATED;
    }
    return reason == null ? FileVisitResult.CONTINUE : leaveOut(folder, reason);
  }

  private boolean repeated(Path folder) throws IOException {
    Path real = folder.toRealPath();
    boolean elsewhere = !real.equals(folder) && (real.startsWith(root) || root.startsWith(real));
    return elsewhere || !entered.add(real);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    Reason reason = reasonOf(file);
    if (attributes.isDirectory()) {
      reason = Reason.FOLDER_TOO_DEEP;
    } else if (reason == null && attributes.isSymbolicLink()) {
      reason = Reason.LINK_BROKEN;
    } else if (reason == null && !attributes.isRegularFile()) {
      reason = Reason.NOT_A_FILE;
    }
    if (reason != null) {
      return leaveOut(file, reason);
    }
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  // Uploads on their way in are our own.
  private FileVisitResult leaveOut(Path entry, Reason reason) {
    if (!entry.getFileName().toString().startsWith(Uploads.HALF)) {
      leftOut.put(entry, reason);
    }
    return FileVisitResult.SKIP_SUBTREE;
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
    if (failure instanceof FileSystemLoopException) {
      return leaveOut(file, Reason.LINK_REPEATED);
    }
    LOG.warn("Cannot open {}; it is left as it was known", file, failure);
    closed.add(file);
    return FileVisitResult.CONTINUE;
  }
}
