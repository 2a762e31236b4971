package nl.naslag.keeping.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.keeping.CopySettings;
import org.springframework.stereotype.Component;

/// The folder with dated copies, by the moment in their name (UTC).
@Component
public final class CopyFolder {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'naslag-'uuuu-MM-dd'T'HHmmss'.zip'", Locale.ROOT);

  private final Path folder;

  public CopyFolder(CopySettings settings) {
    folder = settings.folder().toAbsolutePath().normalize();
  }

  /// One copy.
  public record DatedCopy(Path file, LocalDateTime made) {}

  public Path file(LocalDateTime made) {
    return folder.resolve(NAME.format(made));
  }

  /// Newest first; other files in the folder are not looked at.
  public List<DatedCopy> copies() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<DatedCopy> copies = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> copy(file).ifPresent(copies::add));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look in " + folder, e);
    }
    copies.sort(Comparator.comparing(DatedCopy::made).reversed());
    return copies;
  }

  private static Optional<DatedCopy> copy(Path file) {
    try {
      String name = file.getFileName().toString();
      return Optional.of(new DatedCopy(file, LocalDateTime.parse(name, NAME)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// The newest copy that is whole.
  public Optional<DatedCopy> lastGood() {
    return copies().stream().filter(copy -> new ArchiveFile(copy.file()).isWhole()).findFirst();
  }
}
