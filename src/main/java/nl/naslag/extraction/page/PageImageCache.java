package nl.naslag.extraction.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Caches drawn pages on disk, by file content; the least recently viewed are deleted first.
///
/// Disk failures cost time but never an answer: the page is then drawn again. Thread-safe.
final class PageImageCache {
  private static final Logger LOG = LoggerFactory.getLogger(PageImageCache.class);

  private final Path folder;
  private final long mostBytes;

  PageImageCache(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /// The cached image of a page.
  ///
  /// @param sha256 of the file
  synchronized Optional<byte[]> find(String sha256, int page) {
    Path file = file(sha256, page);
    try {
      byte[] png = Files.readAllBytes(file);
      if (!Png.isWhole(png)) {
        LOG.warn("A drawn page in {} is damaged; it is drawn again", folder);
        Files.delete(file);
        return Optional.empty();
      }
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(png);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn("A drawn page cannot be read from {}; it is drawn again", folder, e);
      return Optional.empty();
    }
  }

  synchronized void keep(String sha256, int page, byte[] png) {
    try {
      Files.createDirectories(folder);
      // Moved once complete, so that neither readers nor crashes see half an image.
      Path half = Files.createTempFile(folder, "half-", ".tmp");
      Files.write(half, png);
      Files.move(half, file(sha256, page), StandardCopyOption.REPLACE_EXISTING);
      makeRoom();
    } catch (IOException e) {
      LOG.warn("A drawn page cannot be kept in {}; check the disk", folder, e);
    }
  }

  private Path file(String sha256, int page) {
    return folder.resolve(sha256 + "-" + page + ".png");
  }

  private void makeRoom() throws IOException {
    List<Kept> kept = kept();
    long bytes = kept.stream().mapToLong(Kept::bytes).sum();
    for (Kept oldest : kept) {
      if (bytes <= mostBytes) {
        return;
      }
      Files.deleteIfExists(oldest.file());
      bytes -= oldest.bytes();
    }
  }

  /// The least recently viewed comes first.
  private List<Kept> kept() throws IOException {
    List<Kept> kept = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        kept.add(new Kept(file, Files.getLastModifiedTime(file), Files.size(file)));
      }
    }
    kept.sort(Comparator.comparing(Kept::looked));
    return kept;
  }

  private record Kept(Path file, FileTime looked, long bytes) {}
}
