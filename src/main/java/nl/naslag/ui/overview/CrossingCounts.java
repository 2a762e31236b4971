package nl.naslag.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.PassageKind;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;

/// The number of passages of each kind in one chapter of one document.
record CrossingCounts(
    DocumentId documentId, String title, String chapter, Map<PassageKind, Integer> kinds) {

  /// Counts every chapter with passages, in document order.
  static List<CrossingCounts> counts(PassageSearch search, Filters filters) {
    Map<List<Object>, CrossingCounts> chapters = new LinkedHashMap<>();
    search.each(
        filters,
        found ->
            chapters
                .computeIfAbsent(key(found), key -> empty(found))
                .kinds()
                .merge(found.passage().kind(), 1, Integer::sum));
    return new ArrayList<>(chapters.values());
  }

  int count(PassageKind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  private static List<Object> key(IndexedPassage found) {
    return List.of(found.passage().documentId(), found.passage().chapter());
  }

  private static CrossingCounts empty(IndexedPassage found) {
    return new CrossingCounts(
        found.passage().documentId(),
        found.documentTitle(),
        found.passage().chapter(),
        new EnumMap<>(PassageKind.class));
  }
}
