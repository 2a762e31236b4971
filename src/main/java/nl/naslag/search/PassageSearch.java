package nl.naslag.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;

/// Finds passages and documents in the last commit.
///
/// Throws [nl.naslag.document.Refusal] for unknown filter values, bad syntax and impossible page
/// numbers.
public interface PassageSearch {
  /// Qualifies the one for those who fill the index: it sees what this version has written so far,
  /// also while the index of an earlier version answers and while a damaged one is being repaired.
  String WRITTEN = "written";

  /// Passages that leave as one sheet at most: it is read as a whole, and nothing falls off.
  int MOST_IN_SHEET = 10_000;

  /// Returns totals, facets and hits from the same commit.
  SearchResult search(SearchRequest request);

  /// The passages that a question finds, best first, without counts and without marked words: as
  /// many as asked for, from the first on.
  default List<Hit> ranked(String question, int most) {
    return ranked(question, Filters.NONE, most);
  }

  /// The same among the passages that pass the filters.
  default List<Hit> ranked(String question, Filters filters, int most) {
    int size = Math.min(most, SearchRequest.LARGEST_PAGE);
    SearchRequest first =
        new SearchRequest(question, SearchMode.VRAAG, filters, SortOrder.RELEVANTIE, 1, size);
    return search(first).hits();
  }

  /// The first passages that a search finds, in its order, without counts and without marked words.
  default List<IndexedPassage> first(SearchRequest request, int most) {
    int size = Math.min(most, SearchRequest.LARGEST_PAGE);
    return search(request.withPage(1, size)).hits().stream().map(Hit::passage).toList();
  }

  /// Empty if no document in the index contains it, for instance after its file was removed.
  Optional<IndexedPassage> passage(PassageId passageId);

  /// Every passage that passes the filters, in document order.
  void each(Filters filters, Consumer<IndexedPassage> consumer);

  /// A whole document with its text as read.
  Optional<AnnotatedDocument> document(DocumentId documentId);

  /// Every document with its outcome, sorted by title: of one in several forms the form that is
  /// searched.
  List<DocumentEntry> documents();

  /// Every file with its outcome, sorted by title.
  default List<DocumentEntry> files() {
    return documents();
  }

  /// The files with the same text as a document that is searched, sorted by title.
  default List<DocumentEntry> otherForms(DocumentId documentId) {
    return List.of();
  }

  /// The document that is searched for a file: itself, unless it is another form of one.
  default DocumentId searched(DocumentId documentId) {
    return documentId;
  }

  /// The outcome of one file, including a file without text.
  Optional<DocumentEntry> entry(DocumentId documentId);

  /// Words and headings that start as typed, most frequent first, up to the given number.
  List<Suggestion> suggestions(String start, int most);

  /// A corrected query that has results, for one without results because of a misspelt word. Never
  /// run automatically; empty if every word exists or no word is similar.
  default Optional<String> meant(SearchRequest request) {
    return Optional.empty();
  }

  /// Changes with every commit; anything computed from the index is valid while this is unchanged.
  long generation();

  /// The analyzer, models and code version that wrote the index.
  String fingerprint();
}
