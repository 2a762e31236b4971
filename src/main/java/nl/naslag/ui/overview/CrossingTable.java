package nl.naslag.ui.overview;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Texts;
import nl.naslag.search.Facet;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Chapters as rows, kinds of passages as columns; a count links to exactly those passages.
final class CrossingTable extends NativeTable {
  private final List<PassageKind> kinds;
  private final Address list;

  /// @param list the search that matches all of them
  CrossingTable(List<CrossingCounts> chapters, Address list) {
    this.list = list;
    kinds =
        Stream.of(PassageKind.values())
            .filter(kind -> chapters.stream().anyMatch(chapter -> chapter.count(kind) > 0))
            .toList();
    addClassName("table");
    NativeTableBody body = new NativeTableBody();
    chapters.forEach(chapter -> body.add(row(chapter)));
    add(new NativeTableHeader(header()), body);
  }

  private NativeTableRow header() {
    NativeTableRow row = new NativeTableRow(head(text("ui.crossing.place")));
    kinds.forEach(kind -> row.add(head(text("kind." + kind.id()))));
    return row;
  }

  private static NativeTableHeaderCell head(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private NativeTableRow row(CrossingCounts chapter) {
    Address document = Address.document(chapter.documentId());
    NativeTableHeaderCell place =
        new NativeTableHeaderCell(
            Markup.link(document, chapter.title()), Markup.span("file-name", chapter.chapter()));
    place.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow(place);
    kinds.forEach(kind -> row.add(cell(chapter, kind)));
    return row;
  }

  private NativeTableCell cell(CrossingCounts chapter, PassageKind kind) {
    int count = chapter.count(kind);
    if (count == 0) {
      return new NativeTableCell();
    }
    Address passages =
        list.with(Facet.KIND.id(), kind.id())
            .with(Facet.DOCUMENT.id(), chapter.documentId().value())
            .with(Facet.CHAPTER.id(), chapter.chapter());
    Anchor link = Markup.link(passages, Texts.number(count));
    String name = text("kind." + kind.id());
    // A bare number means nothing when read aloud.
    link.setAriaLabel(text("ui.crossing.count", count, name, chapter.title(), chapter.chapter()));
    NativeTableCell cell = new NativeTableCell(link);
    cell.getElement().setAttribute("data-label", name);
    return cell;
  }
}
