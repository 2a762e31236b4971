package nl.naslag.exchange.sheet;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.naslag.document.Passage;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.TermRow;
import nl.naslag.search.TermRow.Cell;

/// Builds the sheet rows of one term of a list search.
final class TermLines {
  private TermLines() {}

  // The bundle stores the column names on one line, separated by commas.
  static List<String> head(String key) {
    return List.of(text(key).split(",", -1));
  }

  /// One row with the totals of the term.
  static List<List<String>> totals(TermRow row) {
    return List.of(
        switch (row) {
          case TermRow.Counted counted ->
              List.of(
                  counted.term(),
                  String.valueOf(counted.total()),
                  String.valueOf(counted.totalDocuments()),
                  "");
          case TermRow.Refused refused -> List.of(refused.term(), "", "", text(refused.message()));
        });
  }

  /// One row per chapter that contains the term; one row if there is none or the term is refused.
  static List<List<String>> places(TermRow row) {
    return switch (row) {
      case TermRow.Counted counted when counted.total() == 0 ->
          List.of(List.of(counted.term(), "", "", "", "0", "", "", "", ""));
      case TermRow.Counted counted ->
          counted.cells().stream().map(cell -> place(counted.term(), cell)).toList();
      case TermRow.Refused refused ->
          List.of(List.of(refused.term(), "", "", "", "", "", "", "", text(refused.message())));
    };
  }

  private static List<String> place(String term, Cell cell) {
    List<String> line = new ArrayList<>();
    Collections.addAll(
        line,
        term,
        cell.documentId().value(),
        cell.documentTitle(),
        cell.chapter(),
        String.valueOf(cell.count()));
    IndexedPassage first = cell.first();
    if (first == null) {
      Collections.addAll(line, "", "", "");
    } else {
      Passage passage = first.passage();
      Collections.addAll(
          line, passage.id().value(), Spreadsheets.pageLabel(passage), passage.text());
    }
    line.add("");
    return line;
  }

  /// One row with a count for each document.
  ///
  /// @param columns the column of each document, from 0
  static List<List<String>> matrix(TermRow row, Map<String, Integer> columns) {
    String nothing = row instanceof TermRow.Counted ? "0" : "";
    List<String> line = new ArrayList<>(Collections.nCopies(columns.size() + 1, nothing));
    line.set(0, row.term());
    if (row instanceof TermRow.Counted counted) {
      for (Cell cell : counted.cells()) {
        // Absent if the index changed meanwhile: no file is better than one with missing counts.
        int at =
            1 + Objects.requireNonNull(columns.get(cell.documentId().value()), "The index changed");
        line.set(at, String.valueOf(Long.parseLong(line.get(at)) + cell.count()));
      }
    }
    return List.of(line);
  }
}
