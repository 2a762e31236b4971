package nl.naslag.keeping.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.ingest.IngestSettings;
import nl.naslag.keeping.CheckReport.Finding;
import nl.naslag.keeping.archive.ArchiveFile;
import nl.naslag.keeping.archive.CopyFolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a crash left half-way, and dated copies that cannot be used.
@Component
@Order(3)
final class LeftoverLook implements Look {
  /// What is younger may still be in the making.
  private static final Duration AGE = Duration.ofHours(1);

  private final List<Path> folders;
  private final CopyFolder copies;
  private final Clock clock = Clock.systemUTC();

  LeftoverLook(IngestSettings settings, CopyFolder copies) {
    this.folders =
        List.of(settings.corpus().resolve("toegevoegd"), settings.index(), settings.data());
    this.copies = copies;
  }

  @Override
  public List<Finding> findings() throws IOException {
    List<String> names = leftovers().stream().map(Path::toString).toList();
    List<Finding> findings = new ArrayList<>(Look.some("leftover", names));
    findings.addAll(
        Look.some(
            "copy-damaged",
            copies.copies().stream()
                .map(CopyFolder.DatedCopy::file)
                .filter(file -> !new ArchiveFile(file).isWhole())
                .map(Path::toString)
                .toList()));
    return findings;
  }

  @Override
  public void repair() throws IOException {
    for (Path file : leftovers()) {
      Files.deleteIfExists(file);
    }
  }

  private List<Path> leftovers() throws IOException {
    Instant before = clock.instant().minus(AGE);
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(
            folder,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isHalf(file.getFileName().toString())
                    && attributes.lastModifiedTime().toInstant().isBefore(before)) {
                  found.add(file);
                }
                return FileVisitResult.CONTINUE;
              }
            });
      }
    }
    return found;
  }

  /// Names under which something is written before it gets its own.
  private static boolean isHalf(String name) {
    return name.endsWith(".tmp")
        || name.endsWith(".part")
        || name.endsWith(".deel")
        || name.endsWith(".nieuw")
        || name.startsWith(".ontvangst-");
  }
}
