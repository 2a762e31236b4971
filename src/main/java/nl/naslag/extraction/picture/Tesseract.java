package nl.naslag.extraction.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.OcrSettings;
import nl.naslag.extraction.child.BoundedProgram;
import nl.naslag.extraction.child.ChildCommand;
import nl.naslag.extraction.child.Scratch;

/// Reads the words of one page of a PDF: draws the page and passes the image to Tesseract.
final class Tesseract {
  private final OcrSettings settings;
  private final ChildCommand children;
  private final BoundedProgram bounded;

  Tesseract(OcrSettings settings, ChildCommand children) {
    this.settings = settings;
    this.children = children;
    this.bounded = new BoundedProgram(settings.timeoutSeconds());
  }

  /// Whether the program runs and supports the language.
  boolean installed() {
    ProcessBuilder languages = new ProcessBuilder(settings.program(), "--list-langs");
    return bounded
        .run(languages)
        .filter(printed -> printed.lines().anyMatch(settings.language()::equals))
        .isPresent();
  }

  /// Words with their positions, as in Tesseract's table, with the resolution on the first line.
  ///
  /// Empty if the page cannot be drawn or read in time.
  Optional<String> words(Source source, int page) {
    try {
      Path scratch = Scratch.create();
      try {
        return words(source, page, scratch);
      } finally {
        Scratch.remove(scratch);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> words(Source source, int page, Path scratch) throws IOException {
    Path picture = scratch.resolve("page.png");
    String file = source.file().toAbsolutePath().toString();
    List<String> arguments =
        List.of(file, String.valueOf(page), String.valueOf(settings.dpi()), picture.toString());
    Optional<String> dpi = bounded.run(children.program(PagePicture.class, arguments, scratch));
    if (dpi.isEmpty() || !Files.isRegularFile(picture)) {
      return Optional.empty();
    }
    String sharpness = dpi.get().strip();
    return bounded.run(reading(picture, sharpness)).map(table -> sharpness + "\n" + table);
  }

  // One thread: Naslag reads other files at the same time.
  private ProcessBuilder reading(Path picture, String dpi) {
    ProcessBuilder program =
        new ProcessBuilder(
            settings.program(),
            picture.toString(),
            "stdout",
            "-l",
            settings.language(),
            "--dpi",
            String.valueOf(Math.round(Float.parseFloat(dpi))),
            "-c",
            "tessedit_create_tsv=1");
    program.environment().put("OMP_THREAD_LIMIT", "1");
    return program;
  }
}
