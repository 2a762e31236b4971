package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.word.Shingles;

/// Merges places with the same words in several forms of a document into one.
///
/// Words that occur in only one of the files keep a place of their own, so nothing is hidden.
final class MergedForms {
  /// Two forms of a passage may differ by a broken word or a note, but no more.
  private static final double SAME_PASSAGE = 0.8;

  private final Map<DocumentId, List<Print>> byDocument = new LinkedHashMap<>();
  private final Map<PassageId, List<IndexedPassage>> copies = new HashMap<>();
  private final Set<PassageId> taken = new HashSet<>();

  private MergedForms() {}

  /// A place with its words, read once.
  private record Print(Place place, String key, Set<Long> shingles) {
    static Print of(Place place) {
      return new Print(place, Shingles.key(place.text()), Shingles.hashes(place.text()));
    }

    PassageId id() {
      return place.passage().passage().id();
    }

    boolean same(Print other) {
      return key.equals(other.key) || nearly(other);
    }

    private boolean nearly(Print other) {
      long common = shingles.stream().filter(other.shingles::contains).count();
      long all = shingles.size() + other.shingles.size() - common;
      return common >= Shingles.ENOUGH && common >= SAME_PASSAGE * all;
    }
  }

  /// The places in order; those in other forms become copies of the place they repeat.
  static List<Place> merge(List<Place> places, DocumentForms forms) {
    MergedForms merged = new MergedForms();
    Map<DocumentId, List<Place>> byDocument = new LinkedHashMap<>();
    for (Place place : places) {
      byDocument.computeIfAbsent(place.documentId(), id -> new ArrayList<>()).add(place);
    }
    forms.mains(byDocument).forEach((form, main) -> merged.match(byDocument, form, main));
    return places.stream()
        .filter(place -> !merged.taken.contains(place.passage().passage().id()))
        .map(merged::withCopies)
        .toList();
  }

  private Place withCopies(Place place) {
    return place.withCopies(copies.getOrDefault(place.passage().passage().id(), List.of()));
  }

  // A sentence that occurs twice in a document occurs twice in each of its forms.
  private void match(Map<DocumentId, List<Place>> places, DocumentId form, DocumentId main) {
    Set<PassageId> used = new HashSet<>();
    for (Print print : prints(places, form)) {
      prints(places, main).stream()
          .filter(own -> !used.contains(own.id()) && own.same(print))
          .findFirst()
          .ifPresent(
              own -> {
                used.add(own.id());
                taken.add(print.id());
                copies
                    .computeIfAbsent(own.id(), id -> new ArrayList<>())
                    .add(print.place().passage());
              });
    }
  }

  private List<Print> prints(Map<DocumentId, List<Place>> places, DocumentId document) {
    return byDocument.computeIfAbsent(
        document, id -> places.getOrDefault(id, List.of()).stream().map(Print::of).toList());
  }
}
