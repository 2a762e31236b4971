package nl.naslag.extraction.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
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

  /// Whether the page was tried, whatever the result; a damaged result does not count.
  boolean tried(Source source, int page) {
    return table(source, page).isPresent();
  }

  /// The lines of a page; empty if nothing was read.
  List<Fragment> lines(Source source, int page) {
    try {
      return table(source, page).map(words -> RecognisedWords.lines(words, page)).orElse(List.of());
    } catch (NumberFormatException e) {
      // Written by another version: the page stays an image.
      return List.of();
    }
  }

  /// What was kept, if it is as it was written: a flipped byte would be quoted as the document's.
  private Optional<String> table(Source source, int page) {
    Path file = file(source, page);
    try {
      String kept = Files.exists(file) ? Files.readString(file) : "";
      int end = kept.indexOf('\n');
      String table = kept.substring(end + 1);
      return end > 0 && kept.substring(0, end).equals(checksum(table))
          ? Optional.of(table)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String checksum(String table) {
    CRC32 sum = new CRC32();
    sum.update(table.getBytes(StandardCharsets.UTF_8));
    return "crc " + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /// Written to a temporary file and then moved, so that a page is stored completely or not at all.
  void keep(Source source, int page, Optional<String> table) {
    Path file = file(source, page);
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling(page + ".part");
      String words = table.orElse("");
      Files.writeString(part, checksum(words) + "\n" + words);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write in " + folder + "; see that there is room", e);
    }
  }

  private Path file(Source source, int page) {
    return folder.resolve(source.sha256()).resolve(page + ".tsv");
  }
}
