package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.word.Shingles;

/// Recognises files that contain the same document, such as a PDF and its source DOCX.
///
/// Compares their whole text, never their names.
final class DocumentForms {
  /// The longer text must contain this share of the shorter one.
  private static final double SAME_TEXT = 0.7;

  /// A letter that repeats a few sentences of a nota is a different document, however similar.
  private static final double SAME_SIZE = 0.5;

  private final PassageSearch search;
  private final Map<DocumentId, Set<Long>> texts = new HashMap<>();

  DocumentForms(PassageSearch search) {
    this.search = search;
  }

  /// Maps each file that is another form of a document to the file that represents it: the one with
  /// the most requests, or the first if several have as many.
  Map<DocumentId, DocumentId> mains(Map<DocumentId, List<Place>> byDocument) {
    List<DocumentId> ordered = new ArrayList<>(byDocument.keySet());
    ordered.sort(
        Comparator.comparingInt((DocumentId id) -> -byDocument.getOrDefault(id, List.of()).size()));
    Map<DocumentId, Set<DocumentId>> near = near(byDocument);
    Map<DocumentId, DocumentId> mains = new LinkedHashMap<>();
    for (DocumentId document : ordered) {
      ordered.stream()
          .takeWhile(other -> !other.equals(document))
          .filter(other -> !mains.containsKey(other))
          .filter(other -> near.getOrDefault(document, Set.of()).contains(other))
          .filter(other -> sameText(document, other))
          .findFirst()
          .ifPresent(main -> mains.put(document, main));
    }
    return mains;
  }

  // Only these are worth reading in full: they contain a request with the same words.
  private static Map<DocumentId, Set<DocumentId>> near(Map<DocumentId, List<Place>> byDocument) {
    Map<String, Set<DocumentId>> byWords = new HashMap<>();
    byDocument.forEach(
        (document, places) ->
            places.forEach(
                place ->
                    byWords
                        .computeIfAbsent(Shingles.key(place.text()), key -> new LinkedHashSet<>())
                        .add(document)));
    Map<DocumentId, Set<DocumentId>> near = new HashMap<>();
    for (Set<DocumentId> documents : byWords.values()) {
      documents.forEach(
          one -> near.computeIfAbsent(one, id -> new LinkedHashSet<>()).addAll(documents));
    }
    return near;
  }

  private boolean sameText(DocumentId one, DocumentId other) {
    Set<Long> some = text(one);
    Set<Long> others = text(other);
    Set<Long> few = some.size() <= others.size() ? some : others;
    Set<Long> many = few == some ? others : some;
    return few.size() >= SAME_SIZE * many.size()
        && few.stream().filter(many::contains).count() >= SAME_TEXT * few.size();
  }

  private Set<Long> text(DocumentId documentId) {
    return texts.computeIfAbsent(
        documentId,
        id -> {
          Set<Long> shingles = new HashSet<>();
          search.each(
              Filters.of(Facet.DOCUMENT, id.value()),
              found -> shingles.addAll(Shingles.hashes(found.passage().text())));
          return shingles;
        });
  }
}
