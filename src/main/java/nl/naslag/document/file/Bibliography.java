package nl.naslag.document.file;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a document says it is, beside its title, author and date, and where it says each.
///
/// @param kind the kind of document in Dutch, such as "besluitenlijst"; absent when unknown
/// @param reference its own number: of a kamerstuk, a case or a plan; absent when it has none
/// @param evidence of what was read, also of what somebody corrected since
/// @param stated what somebody gave in the place of what was read, at most one of each field
public record Bibliography(
    @Nullable String kind, @Nullable String reference, List<Said> evidence, List<Stated> stated) {
  /// Nothing is known.
  public static final Bibliography NONE = new Bibliography(null, null, List.of());

  public Bibliography {
    evidence = List.copyOf(evidence);
    stated = List.copyOf(stated);
  }

  /// A document as it was read.
  public Bibliography(@Nullable String kind, @Nullable String reference, List<Said> evidence) {
    this(kind, reference, evidence, List.of());
  }

  /// What somebody gave for a field; empty where what was read holds.
  public Optional<Stated> statedFor(Field field) {
    return stated.stream().filter(one -> one.field() == field).findFirst();
  }

  /// Where a field was read; empty where it was not.
  public Optional<Said> saidOf(Field field) {
    return evidence.stream().filter(one -> one.fact().equals(field.id())).findFirst();
  }

  /// What a person can put right.
  public enum Field {
    TITLE,
    DATE,
    AUTHORITY,
    KIND;

    /// As evidence names it.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A value that somebody gave in the place of what was read.
  ///
  /// @param id of the correction; absent for what stands in a file beside the document
  /// @param value a date as ISO 8601
  /// @param read what was read itself; absent where nothing was
  /// @param by the person, or the name of the file beside the document
  /// @param at absent for what stands in a file beside the document
  public record Stated(
      @Nullable String id,
      Field field,
      String value,
      @Nullable String read,
      String by,
      @Nullable Instant at) {}

  /// Where a fact about the document comes from.
  ///
  /// @param fact "title", "date", "authority", "kind" or "reference"
  /// @param words the line that says it; the file name or property for those rules
  /// @param page 1-based; 0 where the format has no pages
  /// @param rule how it was found, such as "letterhead" or "file-name"
  /// @param sure whether the document says it itself, rather than its file or its usual words
  public record Said(String fact, String words, int page, String rule, boolean sure) {}
}
