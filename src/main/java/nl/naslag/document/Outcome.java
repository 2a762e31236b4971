package nl.naslag.document;

import java.util.List;
import nl.naslag.document.file.Reason;

/// The result of reading one file. Every file ends in exactly one.
public sealed interface Outcome {
  record Added() implements Outcome {}

  record Updated() implements Outcome {}

  record Unchanged() implements Outcome {}

  /// Gone from the corpus, and therefore from the index.
  record Removed() implements Outcome {}

  /// Left out on purpose: there is nothing to read, or it duplicates another file.
  record Skipped(Reason reason) implements Outcome {}

  record Unreadable(Reason reason) implements Outcome {}

  /// Not read yet, because of something that may pass: it is tried again. What stood in the index
  /// before, still does.
  record Postponed(Reason reason) implements Outcome {}

  /// Indexed, but something is missing and the reader must be told.
  record Partial(List<Reason> missing) implements Outcome {
    public Partial {
      missing = List.copyOf(missing);
    }
  }

  /// The value in URLs and JSON.
  default String status() {
    return switch (this) {
      case Added added -> "added";
      case Updated updated -> "updated";
      case Unchanged unchanged -> "unchanged";
      case Removed removed -> "removed";
      case Skipped skipped -> "skipped";
      case Unreadable unreadable -> "unreadable";
      case Postponed postponed -> "postponed";
      case Partial partial -> "partial";
    };
  }

  /// The reasons, most important first; empty when all went well.
  default List<Reason> reasons() {
    return switch (this) {
      case Skipped skipped -> List.of(skipped.reason());
      case Unreadable unreadable -> List.of(unreadable.reason());
      case Postponed postponed -> List.of(postponed.reason());
      case Partial partial -> partial.missing();
      case Added added -> List.of();
      case Updated updated -> List.of();
      case Unchanged unchanged -> List.of();
      case Removed removed -> List.of();
    };
  }
}
