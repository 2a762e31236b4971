package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.briefing.Citation;
import nl.naslag.document.Texts;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Column;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.html.Html;

/// One table of the printed matrix: some of the documents as columns, with their requests as rows.
final class PaperGrid {
  private final RequestMatrix matrix;
  private final List<DocumentId> documents;
  private final boolean all;
  private final Html html = new Html();
  private int leftOut;

  /// @param documents ids, in column order
  /// @param all whether requests in none of them have a row too
  PaperGrid(RequestMatrix matrix, List<DocumentId> documents, boolean all) {
    this.matrix = matrix;
    this.documents = documents;
    this.all = all;
  }

  String html() {
    html.open("table", "class", "paper-grid");
    html.element("caption", text("ui.paper.caption", documents.size()), "class", "spoken");
    html.open("thead").open("tr");
    html.element("th", text("ui.paper.number"), "scope", "col", "class", "number");
    html.element("th", text("ui.matrix.request"), "scope", "col", "class", "request");
    documents.forEach(this::head);
    html.close("tr").close("thead").open("tbody");
    for (int row = 0; row < matrix.rows().size(); row++) {
      row(row);
    }
    return html.close("tbody").close("table").toString();
  }

  /// The number of requests without a row, because they only appear in other documents.
  int leftOut() {
    return leftOut;
  }

  private void head(DocumentId document) {
    Column column =
        matrix.columns().stream()
            .filter(one -> one.documentId().equals(document))
            .findFirst()
            .orElseThrow();
    html.open("th", "scope", "col").words(column.documentTitle());
    if (!column.forms().isEmpty()) {
      html.element("span", text("ui.copies", String.join(", ", column.forms())), "class", "facts");
    }
    html.close("th");
  }

  private void row(int row) {
    RijkRequest request = matrix.rows().get(row);
    Map<DocumentId, Set<String>> places = places(request);
    if (!all && documents.stream().noneMatch(places::containsKey)) {
      leftOut++;
      return;
    }
    html.open("tr").element("td", Texts.number(row + 1), "class", "number");
    html.open("th", "scope", "row").words(request.label());
    html.element("span", facts(request), "class", "facts").close("th");
    documents.forEach(document -> cell(places.getOrDefault(document, Set.of())));
    html.close("tr");
  }

  private static String facts(RijkRequest request) {
    Stream<String> status =
        request.status() == RequestStatus.VOORGESTELD
            ? Stream.empty()
            : Stream.of(text("status." + request.status().id()));
    return Stream.concat(status, request.gaps().stream().map(gap -> text("gap." + gap.id())))
        .collect(Collectors.joining("; "));
  }

  // A dash rather than nothing: on paper an empty cell could be a printing error.
  private void cell(Set<String> places) {
    if (places.isEmpty()) {
      html.element("td", "–", "class", "none");
      return;
    }
    html.open("td").open("ul");
    places.forEach(place -> html.element("li", place));
    html.close("ul").close("td");
  }

  private static Map<DocumentId, Set<String>> places(RijkRequest request) {
    Map<DocumentId, Set<String>> places = new HashMap<>();
    for (Occurrence place : request.occurrences()) {
      Stream.concat(Stream.of(place.passage()), place.copies().stream())
          .forEach(
              at ->
                  places
                      .computeIfAbsent(at.passage().documentId(), unused -> new LinkedHashSet<>())
                      .add(words(at, place.unjudged())));
    }
    return places;
  }

  private static String words(IndexedPassage at, boolean unjudged) {
    String place = Texts.joined(", ", List.of(at.passage().chapter(), Citation.page(at.passage())));
    return unjudged ? place + " (" + text("ui.matrix.unjudged") + ")" : place;
  }
}
