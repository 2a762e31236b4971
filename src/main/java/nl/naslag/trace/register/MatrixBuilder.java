package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Cell;
import nl.naslag.trace.RequestMatrix.Column;
import nl.naslag.trace.RequestMatrix.Reading;
import nl.naslag.trace.RequestMatrix.Silent;
import nl.naslag.trace.RijkRequest;

/// Arranges requests against the chapters that contain them.
///
/// Cells are in row order, from left to right; the same requests always produce the same matrix. A
/// file that only repeats another one has no columns of its own, but is listed with the other one.
final class MatrixBuilder {
  private final List<RijkRequest> requests;
  private final Set<DocumentId> documents;
  private final Map<DocumentId, List<String>> forms;

  private final List<DocumentEntry> entries;

  private MatrixBuilder(List<RijkRequest> requests, List<DocumentEntry> entries) {
    this.requests = requests;
    this.entries = entries;
    documents = places().map(at -> at.passage().passage().documentId()).collect(Collectors.toSet());
    forms = forms();
  }

  /// Builds the matrix for these requests.
  ///
  /// @param entries every file, with or without requests
  static RequestMatrix matrix(List<RijkRequest> requests, List<DocumentEntry> entries) {
    return new MatrixBuilder(requests, entries).matrix();
  }

  private RequestMatrix matrix() {
    List<Column> columns = columns();
    Map<List<Object>, Integer> positions = new HashMap<>();
    columns.forEach(
        column -> positions.put(List.of(column.documentId(), column.chapter()), positions.size()));
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < requests.size(); row++) {
      Map<Integer, Found> found = new TreeMap<>();
      for (Occurrence place : requests.get(row).occurrences()) {
        shown(place)
            .forEach(
                at ->
                    found
                        .computeIfAbsent(
                            Objects.requireNonNull(positions.get(key(at))), unused -> new Found())
                        .add(at.passage().id(), place.unjudged()));
      }
      for (Map.Entry<Integer, Found> cell : found.entrySet()) {
        cells.add(cell.getValue().cell(row, cell.getKey()));
      }
    }
    return new RequestMatrix(requests, columns, cells, silent());
  }

  private static final class Found {
    private final List<PassageId> passages = new ArrayList<>();
    private final List<PassageId> unjudged = new ArrayList<>();

    void add(PassageId passageId, boolean isUnjudged) {
      passages.add(passageId);
      if (isUnjudged) {
        unjudged.add(passageId);
      }
    }

    Cell cell(int row, int column) {
      return new Cell(row, column, passages, unjudged);
    }
  }

  // A duplicate file appears under its other name, with its requests.
  private List<Silent> silent() {
    Set<DocumentId> speaking =
        places()
            .flatMap(place -> Stream.concat(Stream.of(place.passage()), place.copies().stream()))
            .map(at -> at.passage().documentId())
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> !speaking.contains(entry.id()))
        .filter(entry -> !entry.outcome().reasons().contains(Reason.DUPLICATE))
        .sorted(Comparator.comparing(DocumentEntry::title).thenComparing(DocumentEntry::id))
        .map(
            entry ->
                new Silent(entry.id(), entry.title(), entry.counts().passages(), reading(entry)))
        .toList();
  }

  private static Reading reading(DocumentEntry entry) {
    if (!entry.searchable()) {
      return Reading.NIET;
    }
    return entry.outcome().reasons().isEmpty() ? Reading.GEHEEL : Reading.GEDEELTELIJK;
  }

  private Stream<Occurrence> places() {
    return requests.stream().flatMap(request -> request.occurrences().stream());
  }

  /// The place, and its copies in files that have places (and so columns) of their own.
  private Stream<IndexedPassage> shown(Occurrence place) {
    return Stream.concat(
        Stream.of(place.passage()),
        place.copies().stream().filter(copy -> documents.contains(copy.passage().documentId())));
  }

  private Map<DocumentId, List<String>> forms() {
    Map<DocumentId, Set<String>> names = new LinkedHashMap<>();
    places()
        .forEach(
            place ->
                place.copies().stream()
                    .filter(copy -> !documents.contains(copy.passage().documentId()))
                    .forEach(
                        copy ->
                            names
                                .computeIfAbsent(
                                    place.passage().passage().documentId(), id -> new TreeSet<>())
                                .add(copy.fileName())));
    return names.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
  }

  // In reading order of the chapters: by document, then by place.
  private List<Column> columns() {
    return places()
        .flatMap(this::shown)
        .sorted(
            Comparator.comparing(IndexedPassage::documentTitle)
                .thenComparing(found -> found.passage().documentId())
                .thenComparingInt(found -> found.passage().order()))
        .map(this::column)
        .distinct()
        .toList();
  }

  private Column column(IndexedPassage found) {
    DocumentId document = found.passage().documentId();
    return new Column(
        document,
        found.documentTitle(),
        found.passage().chapter(),
        forms.getOrDefault(document, List.of()));
  }

  private static List<Object> key(IndexedPassage found) {
    return List.of(found.passage().documentId(), found.passage().chapter());
  }
}
