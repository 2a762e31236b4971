package nl.naslag.extraction.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;

/// Stores the text recognised on each image-only page, by the bytes of its file.
///
/// Reading a page takes seconds, so no page is read twice, whatever is rebuilt.
final class RecognisedPages {
  private final Path folder;

  RecognisedPages(Path folder) {
    this.folder = folder;
  }

  /// Whether the page was tried, whatever the result.
  boolean tried(Source source, int page) {
    return Files.exists(file(source, page));
  }

  /// The lines of a page; empty if nothing was read.
  List<Fragment> lines(Source source, int page) {
    Path file = file(source, page);
    try {
      return Files.exists(file) ? RecognisedWords.lines(Files.readString(file), page) : List.of();
    } catch (IOException | NumberFormatException e) {
      // A damaged file counts as missing: the page stays an image.
      return List.of();
    }
  }

  /// Written to a temporary file and then moved, so that a page is stored completely or not at all.
  void keep(Source source, int page, Optional<String> table) {
    Path file = file(source, page);
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling(page + ".part");
      Files.writeString(part, table.orElse(""));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write in " + folder + "; see that there is room", e);
    }
  }

  private Path file(Source source, int page) {
    return folder.resolve(source.sha256()).resolve(page + ".tsv");
  }
}
