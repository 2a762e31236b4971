package nl.naslag.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// References as machines get them.
///
/// @param references from the document or passage that was asked for, in reading order
/// @param referredBy those that lead to it
/// @param unresolved how many of [#references] lead nowhere
public record ReferencesJson(
    List<ReferenceJson> references, List<ReferenceJson> referredBy, int unresolved) {
  public ReferencesJson {
    references = List.copyOf(references);
    referredBy = List.copyOf(referredBy);
  }

  /// Words that refer, with where they lead.
  ///
  /// @param start in the text of the passage, as [#end]
  /// @param outcome "section", "passage", "page", "document", "outside" or "unresolved"
  /// @param reason why it leads nowhere; absent where it does lead somewhere
  public record ReferenceJson(
      String documentId,
      String passageId,
      int start,
      int end,
      String words,
      String outcome,
      @Nullable TargetJson target,
      @Nullable String reason) {}

  /// Where a reference leads.
  ///
  /// @param documentId absent for a document outside the corpus
  /// @param page 1-based in the file, for a page
  /// @param label of the section or page, the title of the document, or its name
  /// @param kind of a named document outside: "nota", "wet"
  /// @param part of a document outside: "artikel 44"
  /// @param permalink path of the screen where it can be read
  public record TargetJson(
      @Nullable String documentId,
      @Nullable String sectionId,
      @Nullable String passageId,
      @Nullable Integer page,
      String label,
      @Nullable String kind,
      @Nullable String part,
      @Nullable String permalink) {}
}
