package nl.naslag.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// References in JSON.
///
/// @param references from the requested document or passage, in reading order
/// @param referredBy references to it
/// @param unresolved number of [#references] without a target
public record ReferencesJson(
    List<ReferenceJson> references, List<ReferenceJson> referredBy, int unresolved) {
  public ReferencesJson {
    references = List.copyOf(references);
    referredBy = List.copyOf(referredBy);
  }

  /// Words that refer to something, with their target.
  ///
  /// @param start position in the text of the passage, as is [#end]
  /// @param outcome "section", "passage", "page", "document", "outside" or "unresolved"
  /// @param reason why there is no target; absent if there is one
  public record ReferenceJson(
      String documentId,
      String passageId,
      int start,
      int end,
      String words,
      String outcome,
      @Nullable TargetJson target,
      @Nullable String reason) {}

  /// The target of a reference.
  ///
  /// @param documentId absent for a document outside the corpus
  /// @param page 1-based in the file, for a page
  /// @param label of the section or page, the title of the document, or its name
  /// @param kind of a named document outside the corpus: "nota", "wet"
  /// @param part of a document outside the corpus: "artikel 44"
  /// @param permalink path of the screen that shows the target
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
