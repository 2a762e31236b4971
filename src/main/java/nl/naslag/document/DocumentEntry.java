package nl.naslag.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the list of documents tells about one file, readable or not.
///
/// @param pages what each page holds; empty for formats without pages
/// @param language ISO 639-1 code; absent where neither text nor file tells
/// @param agendapunten and the other counts are of passages; 0 for a file without text
public record DocumentEntry(
    String id,
    String title,
    String fileName,
    String mediaType,
    String sha256,
    long size,
    List<Page> pages,
    Outcome outcome,
    Instant ingestedAt,
    @Nullable String authority,
    @Nullable LocalDate date,
    int passages,
    int agendapunten,
    int requests,
    @Nullable String language) {
  public DocumentEntry {
    pages = List.copyOf(pages);
  }

  /// A file of which the language is not known.
  public DocumentEntry(
      String id,
      String title,
      String fileName,
      String mediaType,
      String sha256,
      long size,
      List<Page> pages,
      Outcome outcome,
      Instant ingestedAt,
      @Nullable String authority,
      @Nullable LocalDate date,
      int passages,
      int agendapunten,
      int requests) {
    this(
        id,
        title,
        fileName,
        mediaType,
        sha256,
        size,
        pages,
        outcome,
        ingestedAt,
        authority,
        date,
        passages,
        agendapunten,
        requests,
        null);
  }
}
