package nl.naslag.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Revised;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Reason;
import nl.naslag.exchange.fact.FactCorrectionJson;
import org.jspecify.annotations.Nullable;

/// A file of the corpus in JSON.
///
/// @param title empty when nothing in the document says one; never the file name
/// @param size in bytes
/// @param pages number of pages, 0 for formats without pages
/// @param authority the author, such as "provincie Drenthe", if the document names one
/// @param authorityUri of the author in TOOI; absent if unknown
/// @param documentKind what kind of document it is, such as "besluitenlijst", if it says so
/// @param reference its own number: of a kamerstuk, a plan or a case; absent if it has none
/// @param language ISO 639-1 code, detected in the text; absent if unknown
/// @param forms the other files with the same text, when this one is searched for all of them
/// @param formOf the document that is searched for this file, when it is another form of one
/// @param evidence where title, date, authority, documentKind and reference come from
/// @param corrections what a person, or a file beside it, gave in the place of what was read
/// @param revision of title, date, authority and documentKind, with who gave them
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
    @Nullable String authorityUri,
    @Nullable LocalDate date,
    @Nullable String documentKind,
    @Nullable String reference,
    int passages,
    int agendapunten,
    int requests,
    @Nullable String language,
    List<Form> forms,
    @Nullable String formOf,
    List<Said> evidence,
    List<Corrected> corrections,
    String revision)
    implements Revised {
  public DocumentJson {
    forms = List.copyOf(forms);
    corrections = List.copyOf(corrections);
    evidence = List.copyOf(evidence);
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
  /// @param vocabulary knows the organisations that make documents
  public static DocumentJson of(
      DocumentEntry entry, List<DocumentEntry> others, DocumentId searched, Vocabulary vocabulary) {
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
        Optional.ofNullable(entry.facts().authority()).flatMap(vocabulary::uriOf).orElse(null),
        entry.facts().date(),
        entry.facts().bibliography().kind(),
        entry.facts().bibliography().reference(),
        entry.counts().passages(),
        entry.counts().agendapunten(),
        entry.counts().requests(),
        entry.facts().language(),
        others.stream().map(Form::of).toList(),
        searched.equals(entry.id()) ? null : searched.value(),
        Said.of(entry.facts().bibliography()),
        entry.facts().bibliography().stated().stream().map(Corrected::of).toList(),
        entry.revision().value());
  }

  /// A value that was given in the place of what was read.
  ///
  /// @param id of the correction; absent for what stands in a file beside the document
  /// @param field the field of this document that it fills, such as "title"
  /// @param read what was read itself; absent where nothing was
  /// @param by the person, or the name of the file beside the document
  /// @param at absent for what stands in a file beside the document
  public record Corrected(
      @Nullable String id,
      String field,
      String value,
      @Nullable String read,
      String by,
      @Nullable Instant at) {
    static Corrected of(Bibliography.Stated stated) {
      return new Corrected(
          stated.id(),
          FactCorrectionJson.field(stated.field()),
          stated.value(),
          stated.read(),
          stated.by(),
          stated.at());
    }
  }

  /// Where a fact about the document comes from.
  ///
  /// @param field the field of this document that it fills, such as "title"
  /// @param words the line that says it; the file name or property for those rules
  /// @param page 1-based; 0 where the format has no pages
  /// @param rule how it was found, such as "label", "cover" or "file-name"; "correction" when a
  ///     person gave it, "metadata" when a file beside the document did
  /// @param confidence "zeker" when the document or a person says it, else "waarschijnlijk"
  public record Said(String field, String words, int page, String rule, String confidence) {
    static List<Said> of(Bibliography told) {
      Stream<Said> read =
          told.evidence().stream()
              .filter(
                  said ->
                      told.stated().stream()
                          .noneMatch(stated -> stated.field().id().equals(said.fact())))
              .map(Said::of);
      return Stream.concat(told.stated().stream().map(Said::of), read).toList();
    }

    static Said of(Bibliography.Stated stated) {
      String field = FactCorrectionJson.field(stated.field());
      String rule = stated.id() == null ? "metadata" : "correction";
      return new Said(field, stated.value(), 0, rule, "zeker");
    }

    static Said of(Bibliography.Said said) {
      String field = said.fact().equals("kind") ? "documentKind" : said.fact();
      return new Said(
          field, said.words(), said.page(), said.rule(), said.sure() ? "zeker" : "waarschijnlijk");
    }
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
