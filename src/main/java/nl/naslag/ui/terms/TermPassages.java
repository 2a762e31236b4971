package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.document.Texts;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.TermRow;
import nl.naslag.search.TermRow.Cell;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// For each term the chapters that contain it, with the first passage of each.
final class TermPassages extends Div {
  /// Places of a term shown at once; the others are one click away.
  private static final int SHOWN = 10;

  private static final int WORDS = 300;

  private final TermColumns columns;

  TermPassages(List<TermRow> rows, TermColumns columns) {
    this.columns = columns;
    rows.forEach(row -> add(card(row)));
  }

  private Article card(TermRow row) {
    Article card = new Article(Markup.heading(2, row.term()));
    card.addClassName("term-card");
    switch (row) {
      case TermRow.Counted counted -> fill(card, counted);
      case TermRow.Refused refused ->
          card.add(
              Markup.div(
                  "saved-refused", Markup.icon("warning"), new Paragraph(text(refused.message()))));
    }
    return card;
  }

  private void fill(Article card, TermRow.Counted row) {
    if (row.total() == 0) {
      String key = columns.filtered() ? "ui.terms.nowhere.filtered" : "ui.terms.nowhere";
      card.add(Markup.paragraph("hint", text(key)));
      return;
    }
    card.add(
        Markup.link(
            columns.search(row.term()),
            text("ui.search.total", row.total(), row.totalDocuments())));
    UnorderedList places = new UnorderedList();
    row.cells().stream().limit(SHOWN).forEach(cell -> places.add(place(cell)));
    card.add(places);
    int more = row.cells().size() - SHOWN;
    if (more > 0) {
      card.add(Markup.paragraph("hint", text("ui.terms.more", more)));
    }
  }

  private static ListItem place(Cell cell) {
    ListItem item = new ListItem();
    IndexedPassage first = cell.first();
    if (first != null) {
      item.add(where(cell, first));
      item.add(Markup.paragraph("", ScreenText.shortened(first.passage().text(), WORDS)));
    }
    return item;
  }

  private static Component where(Cell cell, IndexedPassage first) {
    String place =
        cell.chapter().isEmpty()
            ? cell.documentTitle()
            : cell.documentTitle() + " › " + cell.chapter();
    return Markup.div(
        "term-place",
        Markup.link(Address.of(first), place),
        Markup.span("hint", text("ui.terms.times", cell.count(), Texts.number(cell.count()))));
  }
}
