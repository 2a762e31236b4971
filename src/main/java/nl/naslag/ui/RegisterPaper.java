package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import nl.naslag.briefing.Citation;
import nl.naslag.document.Texts;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RijkRequest;

/// Every request with its places on one page, to be printed.
///
/// A matrix does not fit on paper; where each request stands and where it does not, does.
final class RegisterPaper extends Div {
  RegisterPaper(List<RijkRequest> requests) {
    addClassName("register-paper");
    Html html = new Html().open("table", "class", "table");
    html.element("caption", text("ui.paper.caption", requests.size()), "class", "spoken");
    html.open("thead").open("tr");
    for (String column : text("ui.paper.columns").split(",")) {
      html.element("th", column, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    requests.forEach(request -> row(html, request));
    getElement().setProperty("innerHTML", html.close("tbody").close("table").toString());
  }

  private static void row(Html html, RijkRequest request) {
    html.open("tr").element("th", request.label(), "scope", "row");
    html.element("td", text("status." + request.status().id()));
    html.open("td").open("ul");
    request.occurrences().forEach(place -> html.element("li", place(place)));
    html.close("ul").close("td");
    html.element(
        "td",
        request.gaps().stream()
            .map(gap -> text("gap." + gap.id()))
            .collect(Collectors.joining("; ")));
    html.close("tr");
  }

  private static String place(Occurrence place) {
    IndexedPassage found = place.passage();
    String copies =
        place.copies().isEmpty()
            ? ""
            : text(
                "ui.copies",
                place.copies().stream()
                    .map(IndexedPassage::fileName)
                    .collect(Collectors.joining(", ")));
    return Texts.joined(
        ", ",
        List.of(
            found.documentTitle() + " › " + found.passage().chapter(),
            Citation.page(found.passage()),
            copies));
  }
}
