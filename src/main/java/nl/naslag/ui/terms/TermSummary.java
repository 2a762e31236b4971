package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.TermTotals;
import nl.naslag.search.TermRow;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// How many terms of a list were found, were not found and are invalid queries; shows progress
/// until all are counted.
final class TermSummary extends Div {
  private final Address address;
  private final Paragraph words = Markup.paragraph("total", "");
  private final Tagged bar = new Tagged("progress", "");
  private final Nav choices = Markup.labelled(new Nav(), text("ui.terms.only"));
  private boolean done;

  TermSummary(Address address) {
    this.address = address;
    addClassName("terms-summary");
    choices.addClassName("tabs");
    words.getElement().setAttribute("role", "status");
    Markup.labelled(bar, text("ui.terms.progress.label"));
    add(Markup.identified(words, "totaal"), bar, choices);
  }

  boolean done() {
    return done;
  }

  void show(TermTotals totals) {
    done = totals.done();
    bar.setVisible(!done);
    choices.setVisible(done);
    if (done) {
      words.setText(text("ui.terms.total", totals.all()));
      showChoices(totals);
    } else {
      words.setText(text("ui.terms.progress", totals.rows().size(), totals.all()));
      bar.getElement().setAttribute("max", String.valueOf(totals.all()));
      bar.getElement().setAttribute("value", String.valueOf(totals.rows().size()));
    }
  }

  /// The terms selected by the address; all of them until the list is counted.
  List<String> wanted(TermTotals totals, List<String> all) {
    Predicate<TermRow> asked = asked(address.value("only"));
    return totals.done() ? totals.rows().stream().filter(asked).map(TermRow::term).toList() : all;
  }

  private void showChoices(TermTotals totals) {
    UnorderedList items = new UnorderedList();
    for (String only : List.of("", "found", "none", "refused")) {
      long count = totals.rows().stream().filter(asked(only)).count();
      items.add(new ListItem(choice(only, count)));
    }
    choices.removeAll();
    choices.add(items);
  }

  private Anchor choice(String only, long count) {
    String key = "ui.terms.only." + (only.isEmpty() ? "all" : only);
    Anchor link = Markup.link(address.without("page").with("only", only), text(key, count));
    if (address.value("only").equals(only)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private static Predicate<TermRow> asked(String only) {
    return switch (only) {
      case "" -> row -> true;
      case "found" -> row -> row instanceof TermRow.Counted counted && counted.total() > 0;
      case "none" -> row -> row instanceof TermRow.Counted counted && counted.total() == 0;
      case "refused" -> row -> row instanceof TermRow.Refused;
      default -> throw RefusalCode.UNKNOWN_VALUE.refusal("only", only, "found, none, refused");
    };
  }
}
