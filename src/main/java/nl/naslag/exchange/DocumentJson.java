package nl.naslag.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Texts;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Reason;
import org.jspecify.annotations.Nullable;

/// A file of the corpus in JSON.
///
/// @param title empty when nothing in the document says one; never the file name
/// @param size in bytes
/// @param pages number of pages, 0 for formats without pages
/// @param authority the author, such as "provincie Drenthe", if the document names one
/// @param language ISO 639-1 code, detected in the text; absent if unknown
/// @param forms the other files with the same text, when this one is searched for all of them
/// @param formOf the document that is searched for this file, when it is another form of one
/// @param requests number of passages with a request to the Rijk
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
    int requests,
    @Nullable String language,
    List<Form> forms,
    @Nullable String formOf) {
  public DocumentJson {
    forms = List.copyOf(forms);
  }

  /// Another file with the same text.
  ///
  /// @param pages number of pages, 0 for formats without pages
  public record Form(String id, String fileName, String mediaType, String sha256, int pages) {
    static Form of(DocumentEntry entry) {
      return new Form(
          entry.id().value(),
          entry.fileName(),
          entry.file().mediaType(),
          entry.file().sha256(),
          entry.pages().size());
    }
  }

  /// A file with what the index knows of its other forms.
  ///
  /// @param others the files with the same text
  /// @param searched the document that is searched for this file, mostly itself
  public static DocumentJson of(
      DocumentEntry entry, List<DocumentEntry> others, DocumentId searched) {
    return new DocumentJson(
        entry.id().value(),
        entry.facts().title(),
        entry.fileName(),
        entry.file().mediaType(),
        entry.file().sha256(),
        entry.file().size(),
        entry.pages().size(),
        Result.of(entry.outcome()),
        entry.ingestedAt(),
        entry.facts().authority(),
        entry.facts().date(),
        entry.counts().passages(),
        entry.counts().agendapunten(),
        entry.counts().requests(),
        entry.facts().language(),
        others.stream().map(Form::of).toList(),
        searched.equals(entry.id()) ? null : searched.value());
  }

  /// The outcome of reading the file.
  ///
  /// @param reason the most serious reason as a stable word, absent if all went well
  /// @param reasons all reasons, most serious first
  /// @param message the outcome as a Dutch sentence
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

  /// The content of one page ("tekst", "alleen-beeld" or "leeg") and how well it was read.
  ///
  /// @param textLayer "eigen", "onzichtbaar" (of a scanner), "herkend" (by Naslag) or "geen"
  /// @param concerns why the page should be checked by a person; empty if it was read well
  public record PageJson(
      int page,
      @Nullable String label,
      String content,
      String textLayer,
      int characters,
      int columns,
      int repairedHyphens,
      int suspiciousCharacters,
      double oddLetterShare,
      List<String> concerns) {
    public PageJson {
      concerns = List.copyOf(concerns);
    }

    public static PageJson of(Page page) {
      PageQuality quality = page.quality();
      return new PageJson(
          page.number(),
          page.label(),
          Words.kebab(page.content()),
          Words.kebab(quality.textLayer()),
          quality.characters(),
          quality.columns(),
          quality.repairedHyphens(),
          quality.suspicious(),
          quality.oddLetters(),
          page.concerns().stream().sorted().map(concern -> Words.kebab(concern)).toList());
    }
  }
}
