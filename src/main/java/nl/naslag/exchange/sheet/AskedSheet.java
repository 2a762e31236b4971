package nl.naslag.exchange.sheet;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;

/// The sheet that says what was asked of which index, so that the other sheets can be accounted
/// for.
final class AskedSheet {
  private AskedSheet() {}

  /// One row for each parameter of the request, after a first row.
  ///
  /// @param first a name and a value
  static Spreadsheet of(List<String> first, SearchRequest request, PassageSearch search) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(first);
    SearchParameters.of(request)
        .forEach((name, values) -> values.forEach(value -> rows.add(List.of(name, value))));
    rows.add(List.of(text("sheet.asked.documents"), String.valueOf(search.documents().size())));
    rows.add(List.of(text("sheet.asked.index"), search.fingerprint()));
    return new Spreadsheet(TermLines.head("sheet.asked"), rows);
  }
}
