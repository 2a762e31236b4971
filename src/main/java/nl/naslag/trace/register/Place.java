package nl.naslag.trace.register;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;

/// A passage that makes a request, before it is assigned to one.
///
/// @param copies the same words in other files of the same document
/// @param introduction as in [Occurrence]
record Place(IndexedPassage passage, List<IndexedPassage> copies, String introduction) {
  Place {
    copies = List.copyOf(copies);
  }

  Place withCopies(List<IndexedPassage> found) {
    return new Place(passage, found, introduction);
  }

  String text() {
    return passage.passage().text();
  }

  List<PassageId> passageIds() {
    return Stream.concat(Stream.of(passage), copies.stream())
        .map(one -> one.passage().id())
        .toList();
  }

  DocumentId documentId() {
    return passage.passage().documentId();
  }

  Occurrence occurrence(Likeness likeness) {
    return new Occurrence(passage, likeness, copies, introduction, false);
  }
}
