package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Column;
import nl.naslag.trace.RequestMatrix.Silent;

/// A document or one of its chapters as a column; a document opens into its chapters.
///
/// @param chapter empty for a document as a whole
/// @param columns the positions in the matrix that it covers
/// @param chapters number of chapters of the document
/// @param silence text for a document without any of the requests; empty for the others
record MatrixColumn(
    DocumentId documentId,
    String title,
    String chapter,
    List<Integer> columns,
    int chapters,
    List<String> forms,
    String silence) {
  /// With more chapters than this, documents start closed.
  private static final int MOST_OPEN = 60;

  /// More documents without requests than this are only listed below the matrix.
  static final int MOST_SILENT = 60;

  MatrixColumn {
    columns = List.copyOf(columns);
    forms = List.copyOf(forms);
  }

  /// Whether it is a chapter of an open document.
  boolean opened() {
    return !chapter.isEmpty();
  }

  /// The documents that are open if the address does not say so.
  static Set<String> openAtFirst(RequestMatrix matrix) {
    return matrix.columns().size() > MOST_OPEN
        ? Set.of()
        : matrix.columns().stream()
            .map(column -> column.documentId().value())
            .collect(Collectors.toSet());
  }

  /// Every document of the matrix once; those without a request last, unless there are too many.
  static List<MatrixColumn> columns(RequestMatrix matrix, Set<String> open) {
    Map<DocumentId, List<Integer>> documents = new LinkedHashMap<>();
    for (int at = 0; at < matrix.columns().size(); at++) {
      documents
          .computeIfAbsent(matrix.columns().get(at).documentId(), id -> new ArrayList<>())
          .add(at);
    }
    List<MatrixColumn> slots = new ArrayList<>();
    documents.forEach(
        (id, columns) -> {
          if (open.contains(id.value())) {
            columns.forEach(at -> slots.add(slot(matrix, List.of(at), columns.size())));
          } else {
            slots.add(whole(slot(matrix, columns, columns.size())));
          }
        });
    if (matrix.silent().size() <= MOST_SILENT) {
      matrix.silent().forEach(document -> slots.add(silent(document)));
    }
    return slots;
  }

  private static MatrixColumn silent(Silent document) {
    return new MatrixColumn(
        document.documentId(),
        document.documentTitle(),
        "",
        List.of(),
        0,
        List.of(),
        silence(document));
  }

  /// Explains the silence of a document: how much of it was read.
  static String silence(Silent document) {
    return text(
        "silent." + document.reading().name().toLowerCase(Locale.ROOT), document.passages());
  }

  private static MatrixColumn slot(RequestMatrix matrix, List<Integer> columns, int chapters) {
    Column first = matrix.columns().get(columns.getFirst());
    return new MatrixColumn(
        first.documentId(),
        first.documentTitle(),
        first.chapter(),
        columns,
        chapters,
        first.forms(),
        "");
  }

  private static MatrixColumn whole(MatrixColumn slot) {
    return new MatrixColumn(
        slot.documentId, slot.title, "", slot.columns, slot.chapters, slot.forms, "");
  }
}
