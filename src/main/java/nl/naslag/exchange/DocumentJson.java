package nl.naslag.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Page;
import nl.naslag.document.Reason;
import nl.naslag.document.Texts;
import org.jspecify.annotations.Nullable;

/// A file of the corpus as machines get it.
///
/// @param size in bytes
/// @param pages number of pages, 0 for formats without pages
/// @param authority who wrote it, such as "provincie Drenthe", as far as the document says
/// @param requests number of passages that ask something of the Rijk
public record DocumentJson(
    String id,
    String title,
    String fileName,
    String mediaType,
    String sha256,
    long size,
    int pages,
    Result outcome,
    Instant ingestedAt,
    @Nullable String authority,
    @Nullable LocalDate date,
    int passages,
    int agendapunten,
    int requests) {

  public static DocumentJson of(DocumentEntry entry) {
    return new DocumentJson(
        entry.id(),
        entry.title(),
        entry.fileName(),
        entry.mediaType(),
        entry.sha256(),
        entry.size(),
        entry.pages().size(),
        Result.of(entry.outcome()),
        entry.ingestedAt(),
        entry.authority(),
        entry.date(),
        entry.passages(),
        entry.agendapunten(),
        entry.requests());
  }

  /// What became of the file.
  ///
  /// @param reason the weightiest reason as a stable word, absent where all went well
  /// @param reasons all of them, the weightiest first
  /// @param message the same in a Dutch sentence
  public record Result(
      String status, @Nullable String reason, List<String> reasons, @Nullable String message) {
    public Result {
      reasons = List.copyOf(reasons);
    }

    public static Result of(Outcome outcome) {
      List<Reason> reasons = outcome.reasons();
      if (reasons.isEmpty()) {
        return new Result(outcome.status(), null, List.of(), null);
      }
      Reason first = reasons.getFirst();
      List<String> words = reasons.stream().map(reason -> Words.kebab(reason)).toList();
      return new Result(
          outcome.status(), Words.kebab(first), words, Texts.text("reason." + first.name()));
    }
  }

  /// What one page holds: "tekst", "alleen-beeld" or "leeg".
  public record PageJson(int page, @Nullable String label, String content) {
    public static PageJson of(Page page) {
      return new PageJson(page.number(), page.label(), Words.kebab(page.content()));
    }
  }
}
