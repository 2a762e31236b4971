package nl.naslag.evaluation;

import java.util.List;
import nl.naslag.annotation.RequestKind;
import nl.naslag.evaluation.GoldTable.Row;
import nl.naslag.search.IndexedPassage;

/// How often a request outside the agendapunten is read as a person did: explicit, implicit, none.
///
/// A gold row is matched with the first passage that starts with the same words; a row without
/// one is wrong.
record RequestGold(List<IndexedPassage> found) {
  Figures figures(List<Row> rows) {
    List<Row> asking = rows.stream().filter(RequestGold::asks).toList();
    return new Figures()
        .count("requests_outside", rows.size())
        .share("request_outside_right", right(rows), rows.size())
        .share("request_outside_recall", right(asking), asking.size());
  }

  private static boolean asks(Row row) {
    return !row.of("verzoek").equals(RequestKind.NEE.id());
  }

  private long right(List<Row> rows) {
    return rows.stream().filter(row -> read(row).equals(row.of("verzoek"))).count();
  }

  private String read(Row row) {
    return found.stream()
        .filter(one -> Plain.of(one.passage().text()).startsWith(row.plain("eerste_woorden")))
        .map(one -> one.annotations().request().id())
        .findFirst()
        .orElse("");
  }
}
