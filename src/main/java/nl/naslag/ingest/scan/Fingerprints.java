package nl.naslag.ingest.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.naslag.document.file.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Identifies files by the SHA-256 of their bytes.
///
/// Within one process a file is not read again as long as its size, time and inode stay the same;
/// every new process reads all files. Thread-safe.
@Component
public class Fingerprints {
  private static final Logger LOG = LoggerFactory.getLogger(Fingerprints.class);
  private static final int BUFFER = 1 << 16;

  private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

  /// The fingerprint of a file below the corpus folder. Never throws for one file: a file that
  /// cannot be opened has an empty fingerprint.
  CorpusFile fingerprint(Path corpus, Path file) {
    String name = fileName(corpus, file);
    try {
      Seen now = look(file);
      return new CorpusFile(file, name, now.sha256, now.size);
    } catch (IOException e) {
      LOG.warn("Cannot read {}", name, e);
      return new CorpusFile(file, name, "", 0);
    }
  }

  private Seen look(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    Seen before = seen.get(file);
    if (before != null && before.same(attributes)) {
      return before;
    }
    Seen now =
        new Seen(
            attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), sha256(file));
    seen.put(file, now);
    return now;
  }

  /// Whether a file can be read to its end and holds the bytes that were scanned.
  public static boolean stillHas(Source source) {
    try {
      return sha256(source.file()).equals(source.sha256());
    } catch (IOException e) {
      LOG.warn("Cannot read {} to its end", source.fileName(), e);
      return false;
    }
  }

  /// The hash of a file in lower-case hexadecimal.
  static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// A new instance each time, because digests are stateful.
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// Walks return real paths and settings may contain links, so both are tried as the root.
  static String fileName(Path corpus, Path file) {
    Path root = corpus.toAbsolutePath().normalize();
    Path below = (file.startsWith(root) ? root : real(corpus)).relativize(file);
    return below.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /// The name, written like an address where it holds signs that cannot be shown.
  static String shownName(Path corpus, Path file) {
    String name = fileName(corpus, file);
    boolean odd = name.codePoints().anyMatch(c -> c == '\uFFFD' || Character.isISOControl(c));
    return odd ? real(corpus).toUri().relativize(file.toUri()).getRawPath() : name;
  }

  private static Path real(Path corpus) {
    try {
      return corpus.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("Corpus vanished: " + corpus, e);
    }
  }

  /// The metadata of a file with its hash.
  ///
  /// @param key the file system's key for the file, if it has one
  private record Seen(long size, FileTime modified, @Nullable Object key, String sha256) {
    boolean same(BasicFileAttributes now) {
      return size == now.size()
          && modified.equals(now.lastModifiedTime())
          && Objects.equals(key, now.fileKey());
    }
  }
}
