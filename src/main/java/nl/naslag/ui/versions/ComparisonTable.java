package nl.naslag.ui.versions;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.CommitmentChange;
import nl.naslag.trace.CommitmentChange.Changed;
import nl.naslag.trace.CommitmentChange.Gone;
import nl.naslag.trace.CommitmentChange.New;
import nl.naslag.trace.CommitmentChange.Same;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Breadcrumb;
import nl.naslag.ui.html.DifferingText;
import nl.naslag.ui.html.Markup;

/// Two versions side by side: the change of each commitment, with the differing words marked.
final class ComparisonTable extends NativeTable {
  ComparisonTable(List<CommitmentChange> changes) {
    addClassNames("table", "comparison");
    NativeTableRow header = new NativeTableRow();
    for (String column : List.of("what", "older", "newer")) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(text("ui.versions.column." + column));
      cell.getElement().setAttribute("scope", "col");
      header.add(cell);
    }
    NativeTableBody body = new NativeTableBody();
    changes.forEach(change -> body.add(row(change)));
    add(new NativeTableHeader(header), body);
  }

  private static NativeTableRow row(CommitmentChange change) {
    return switch (change) {
      case Same same ->
          row(
              text("ui.versions.change.same"),
              words(same.passages().older(), List.of(), "del"),
              words(same.passages().newer(), List.of(), "ins"));
      case New added ->
          row(
              text("ui.versions.change.new"),
              new NativeTableCell(),
              words(added.newer(), whole(added.newer()), "ins"));
      case Gone gone ->
          row(
              text("ui.versions.change.gone"),
              words(gone.older(), whole(gone.older()), "del"),
              new NativeTableCell());
      case Changed changed ->
          row(
              changed.shifts().stream()
                  .map(shift -> text("ui.versions.shift." + shift))
                  .collect(Collectors.joining(", ")),
              words(changed.passages().older(), changed.words().older(), "del"),
              words(changed.passages().newer(), changed.words().newer(), "ins"));
    };
  }

  private static NativeTableRow row(String what, NativeTableCell older, NativeTableCell newer) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(what);
    head.getElement().setAttribute("scope", "row");
    return new NativeTableRow(head, older, newer);
  }

  private static List<Span> whole(IndexedPassage one) {
    return List.of(new Span(0, one.passage().text().length()));
  }

  private static NativeTableCell words(IndexedPassage one, List<Span> differs, String tag) {
    Paragraph words = new Paragraph(DifferingText.marked(one.passage().text(), differs, tag));
    Component place =
        Markup.link(
            Address.passage(one.passage().documentId(), one.passage().id()),
            String.join(" › ", one.passage().trail()));
    return new NativeTableCell(Breadcrumb.kind(one.passage()), words, place);
  }
}
