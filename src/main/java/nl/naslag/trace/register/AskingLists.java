package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.search.IndexedPassage;

/// Reads a list under requesting words: its items are the requests, and those words introduce them.
///
/// "Wij vragen het rijk om:" requests nothing by itself.
final class AskingLists {
  private static final String ITEM_RULE = "list-introduction";

  private AskingLists() {}

  /// Returns the places in these passages, with their introductions.
  ///
  /// @param asking passages in document order
  static List<Place> places(List<IndexedPassage> asking) {
    List<Place> places = new ArrayList<>();
    String introduction = "";
    for (int at = 0; at < asking.size(); at++) {
      IndexedPassage passage = asking.get(at);
      if (introduces(passage, at + 1 < asking.size() ? asking.get(at + 1) : passage)) {
        introduction = passage.passage().text();
        continue;
      }
      boolean item = isItem(passage);
      introduction = item ? introduction : "";
      places.add(new Place(passage, List.of(), introduction));
    }
    return places;
  }

  private static boolean introduces(IndexedPassage passage, IndexedPassage next) {
    return passage.passage().text().endsWith(":")
        && isItem(next)
        && next.passage().documentId().equals(passage.passage().documentId())
        && next.passage().order() == passage.passage().order() + 1;
  }

  private static boolean isItem(IndexedPassage passage) {
    return passage.annotations().evidence().stream()
        .anyMatch(evidence -> evidence.rule().equals(ITEM_RULE));
  }
}
