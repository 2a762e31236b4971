package nl.naslag.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.document.file.Page;
import org.jspecify.annotations.Nullable;

/// What the list of documents reports about one file, readable or not.
///
/// @param pages the content of each page; empty for formats without pages
public record DocumentEntry(
    String id,
    OriginalFile file,
    KnownFacts facts,
    PassageCounts counts,
    List<Page> pages,
    Outcome outcome,
    Instant ingestedAt) {
  public DocumentEntry {
    pages = List.copyOf(pages);
  }

  /// The file as it was received.
  ///
  /// @param name path below the corpus folder, with forward slashes
  /// @param size in bytes
  public record OriginalFile(String name, String mediaType, String sha256, long size) {}

  /// What the file and its text reveal about the document; absent where neither does.
  ///
  /// @param language ISO 639-1 code
  public record KnownFacts(
      String title,
      @Nullable String authority,
      @Nullable LocalDate date,
      @Nullable String language) {}

  /// The number of passages, in total and by kind; 0 for a file without text.
  public record PassageCounts(int passages, int agendapunten, int requests) {}

  public String title() {
    return facts.title();
  }

  public String fileName() {
    return file.name();
  }
}
