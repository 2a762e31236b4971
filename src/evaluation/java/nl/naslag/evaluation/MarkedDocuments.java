package nl.naslag.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Annotator;
import nl.naslag.evaluation.GoldTable.Row;

/// Finds the marked passages in their documents, each of which is read and annotated once.
final class MarkedDocuments {
  private final RealDocuments files;
  private final DocumentFiles reader;
  private final Annotator annotator;
  private final PartyKinds kinds;
  private final Map<Path, List<AnnotatedPassage>> read = new LinkedHashMap<>();
  private int absent;

  MarkedDocuments(
      RealDocuments files, DocumentFiles reader, Annotator annotator, PartyKinds kinds) {
    this.files = files;
    this.reader = reader;
    this.annotator = annotator;
    this.kinds = kinds;
  }

  /// The rows of a table whose document is on this machine.
  List<MarkedPassage> rows(String table) {
    List<MarkedPassage> rows = new ArrayList<>();
    for (Row row : GoldTable.own(table)) {
      Optional<Path> file = files.file(row.of("map"), row.of("bestand"));
      absent += file.isEmpty() ? 1 : 0;
      file.ifPresent(found -> rows.add(new MarkedPassage(row, annotations(found, row), kinds)));
    }
    return rows;
  }

  /// How many rows were left out because their document is not here.
  int absent() {
    return absent;
  }

  // A passage begins with the marked words, or holds them where the layout put others before; one
  // that is not there at all has no annotations, and so is wrong.
  private Annotations annotations(Path file, Row row) {
    String start = row.plain("eerste_woorden");
    List<AnnotatedPassage> holding =
        read.computeIfAbsent(file, this::annotated).stream()
            .filter(one -> letters(one).contains(start))
            .toList();
    return holding.stream()
        .filter(one -> letters(one).startsWith(start))
        .findFirst()
        .or(() -> holding.stream().findFirst())
        .map(AnnotatedPassage::annotations)
        .orElse(Annotations.NONE);
  }

  private List<AnnotatedPassage> annotated(Path file) {
    return reader
        .document(file)
        .map(annotator::annotate)
        .map(AnnotatedDocument::passages)
        .orElse(List.of());
  }

  private static String letters(AnnotatedPassage one) {
    return Plain.of(one.passage().text());
  }
}
