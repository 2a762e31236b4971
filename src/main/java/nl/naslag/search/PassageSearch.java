package nl.naslag.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;

/// Finds passages and documents again. Sees the last commit.
///
/// Unknown filter values, bad syntax and impossible page numbers are a
/// [nl.naslag.document.Refusal].
public interface PassageSearch {
  /// Totals, facets and hits are of the same commit.
  SearchResult search(SearchRequest request);

  /// Empty when no document in the index has it, for instance after its file was removed.
  Optional<IndexedPassage> passage(String passageId);

  /// Every passage that passes the filters, in document order.
  void each(Filters filters, Consumer<IndexedPassage> consumer);

  /// A whole document with its text, as it was read.
  Optional<AnnotatedDocument> document(String documentId);

  /// Every file with its outcome, by title.
  List<DocumentEntry> documents();

  /// The outcome of one file; also of a file without any text.
  Optional<DocumentEntry> entry(String documentId);

  /// At most a number of words and headings that start as typed, most frequent first.
  List<Suggestion> suggestions(String start, int most);

  /// A query that finds something, for one that finds nothing because of a misspelt word.
  /// Never searched unasked; empty where every word exists or no word resembles it.
  default Optional<String> meant(SearchRequest request) {
    return Optional.empty();
  }

  /// Changes with every commit; what was computed from the index holds while this stays the same.
  long generation();

  /// Which analyzer, models and code version wrote the index.
  String fingerprint();
}
