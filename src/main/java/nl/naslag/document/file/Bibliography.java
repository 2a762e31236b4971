package nl.naslag.document.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document says it is, beside its title, author and date, and where it says each.
///
/// @param kind the kind of document in Dutch, such as "besluitenlijst"; absent when unknown
/// @param reference its own number: of a kamerstuk, a case or a plan; absent when it has none
public record Bibliography(@Nullable String kind, @Nullable String reference, List<Said> evidence) {
  /// Nothing is known.
  public static final Bibliography NONE = new Bibliography(null, null, List.of());

  public Bibliography {
    evidence = List.copyOf(evidence);
  }

  /// Where a fact about the document comes from.
  ///
  /// @param fact "title", "date", "authority", "kind" or "reference"
  /// @param words the line that says it; the file name or property for those rules
  /// @param page 1-based; 0 where the format has no pages
  /// @param rule how it was found, such as "letterhead" or "file-name"
  /// @param sure whether the document says it itself, rather than its file or its usual words
  public record Said(String fact, String words, int page, String rule, boolean sure) {}
}
