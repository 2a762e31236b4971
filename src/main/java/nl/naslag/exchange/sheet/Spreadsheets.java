package nl.naslag.exchange.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.Passage;
import nl.naslag.document.Texts;
import nl.naslag.exchange.PassageJson;
import nl.naslag.exchange.Words;
import nl.naslag.exchange.fate.FateForm;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RijkRequest;

/// Builds sheets of passages and of the register of requests.
///
/// Several values in one cell are separated by "; ", as in "2030; 2050".
public final class Spreadsheets {
  private Spreadsheets() {}

  /// One row per commitment, with every attribute and its evidence.
  public static Spreadsheet commitments(List<PassageJson> commitments) {
    return new Spreadsheet(
        head("sheet.commitments"), commitments.stream().map(Spreadsheets::commitment).toList());
  }

  /// One row per place of a request.
  public static Spreadsheet requests(List<RijkRequest> requests) {
    List<List<String>> rows = new ArrayList<>();
    requests.forEach(request -> request.occurrences().forEach(at -> rows.add(place(request, at))));
    return new Spreadsheet(head("sheet.requests"), rows);
  }

  /// One row per request, one column per chapter of a document; a cell counts places and is empty
  /// for none. Documents without requests come last, each with an empty column.
  public static Spreadsheet matrix(RequestMatrix matrix) {
    List<String> head = new ArrayList<>(head("sheet.matrix"));
    int first = head.size();
    matrix.columns().forEach(column -> head.add(column(column)));
    matrix.silent().forEach(document -> head.add(silent(document)));
    int columns = head.size() - first;
    List<List<String>> rows = new ArrayList<>();
    matrix.rows().forEach(row -> rows.add(row(row, columns)));
    for (RequestMatrix.Cell cell : matrix.cells()) {
      rows.get(cell.row()).set(first + cell.column(), String.valueOf(cell.passages().size()));
    }
    return new Spreadsheet(head, rows);
  }

  /// Transposed: one row per chapter of a document, one column per request.
  public static Spreadsheet chapters(RequestMatrix matrix) {
    List<String> head = new ArrayList<>(head("sheet.chapters"));
    int first = head.size();
    matrix.rows().forEach(row -> head.add(row.label()));
    List<List<String>> rows = new ArrayList<>();
    for (RequestMatrix.Column column : matrix.columns()) {
      List<String> row = new ArrayList<>(List.of(title(column), column.chapter()));
      row.addAll(Collections.nCopies(matrix.rows().size(), ""));
      rows.add(row);
    }
    for (RequestMatrix.Cell cell : matrix.cells()) {
      rows.get(cell.column()).set(first + cell.row(), String.valueOf(cell.passages().size()));
    }
    for (RequestMatrix.Silent document : matrix.silent()) {
      List<String> row = new ArrayList<>(List.of(document.documentTitle(), nothing(document)));
      row.addAll(Collections.nCopies(matrix.rows().size(), ""));
      rows.add(row);
    }
    return new Spreadsheet(head, rows);
  }

  private static String silent(RequestMatrix.Silent document) {
    return document.documentTitle() + " › " + nothing(document);
  }

  // A file that could not be read is unknown, which differs from having no request.
  private static String nothing(RequestMatrix.Silent document) {
    return Texts.text("silent." + Words.kebab(document.reading()), document.passages());
  }

  private static String column(RequestMatrix.Column column) {
    return title(column) + " › " + column.chapter();
  }

  // Files of the same document share one column, whose title names them.
  private static String title(RequestMatrix.Column column) {
    return column.forms().isEmpty()
        ? column.documentTitle()
        : column.documentTitle()
            + " "
            + Texts.text("sheet.forms", String.join(", ", column.forms()));
  }

  // The bundle stores the column names on one line, separated by commas.
  private static List<String> head(String key) {
    return List.of(Texts.text(key).split(",", -1));
  }

  private static List<String> row(RijkRequest request, int columns) {
    List<String> row =
        new ArrayList<>(
            List.of(
                request.id(),
                request.fate().number(),
                request.label(),
                request.status().id(),
                request.fate().state().id(),
                gaps(request),
                String.valueOf(unjudged(request))));
    row.addAll(Collections.nCopies(columns, ""));
    return row;
  }

  private static List<String> commitment(PassageJson passage) {
    return List.of(
        passage.id(),
        passage.documentTitle(),
        passage.fileName(),
        String.join(" › ", passage.trail()),
        passage.kind(),
        Objects.requireNonNullElse(passage.number(), ""),
        passage.text(),
        String.join("; ", passage.horizons()),
        String.join("; ", passage.themes()),
        joined(passage.parties().stream().map(PassageJson.Party::label)),
        passage.request(),
        passage.pages().printed(),
        Objects.requireNonNullElse(passage.modality(), ""),
        joined(passage.parties().stream().map(party -> party.label() + " " + party.role())),
        joined(passage.evidence().stream().map(Spreadsheets::proof)),
        passage.permalink());
  }

  // "horizon:2030 “2030”"; the words are in the passage or in the heading above it.
  private static String proof(PassageJson.Proof proof) {
    return proof.text() == null ? proof.subject() : proof.subject() + " “" + proof.text() + "”";
  }

  private static String joined(Stream<String> parts) {
    return parts.distinct().collect(Collectors.joining("; "));
  }

  private static List<String> passage(IndexedPassage indexed) {
    Passage passage = indexed.passage();
    Annotations annotations = indexed.annotations();
    return List.of(
        passage.id().value(),
        indexed.documentTitle(),
        indexed.fileName(),
        String.join(" › ", passage.trail()),
        passage.kind().id(),
        Objects.requireNonNullElse(passage.number(), ""),
        passage.text(),
        String.join("; ", annotations.horizons()),
        String.join("; ", annotations.themes()),
        parties(annotations.parties()),
        annotations.request().id(),
        pageLabel(passage));
  }

  private static List<String> place(RijkRequest request, Occurrence at) {
    List<String> row =
        new ArrayList<>(
            List.of(request.id(), request.label(), request.kind().id(), request.status().id()));
    row.addAll(FateForm.cells(request.fate()));
    row.add(String.format(Locale.ROOT, "%.2f", at.similarity()));
    row.add(String.join("; ", at.likeness().shared()));
    row.add(at.copies().stream().map(IndexedPassage::fileName).collect(Collectors.joining("; ")));
    row.addAll(passage(at.passage()));
    row.add(at.unjudged() ? Texts.text("sheet.unjudged") : "");
    return row;
  }

  private static long unjudged(RijkRequest request) {
    return request.occurrences().stream().filter(Occurrence::unjudged).count();
  }

  private static String gaps(RijkRequest request) {
    return request.gaps().stream()
        .map(gap -> Texts.text("gap." + gap.id()))
        .collect(Collectors.joining("; "));
  }

  static String pageLabel(Passage passage) {
    return passage.pages().printed();
  }

  private static String parties(List<PartyMention> parties) {
    return parties.stream().map(PartyMention::label).distinct().collect(Collectors.joining("; "));
  }
}
