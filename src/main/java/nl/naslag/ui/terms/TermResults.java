package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.saved.TermCounting;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.saved.TermTotals;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchRequest.Depth;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.TermList;
import nl.naslag.search.TermRow;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Polling;
import nl.naslag.ui.html.SearchAddress;

/// The results of one list: a summary of the whole list, and a page of its terms.
///
/// The page appears at once; the whole list is counted in the background, with progress.
final class TermResults extends Div {
  /// Number of terms on a page.
  static final int ROWS = 25;

  private static final int POLL_MILLISECONDS = 1_000;

  private final KeptList list;
  private final Address address;
  private final Filters filters;
  private final TermCounting counting;
  private final BatchSearch batch;
  private final PassageSearch search;
  private final TermSummary summary;
  private final Div page = new Div();

  /// @param filters of the address, already validated
  TermResults(KeptList list, Address address, Filters filters, Services services) {
    this.list = list;
    this.address = address;
    this.filters = filters;
    this.counting = services.counting();
    this.batch = services.batch();
    this.search = services.search();
    this.summary = new TermSummary(address);
    add(summary, views(), page);
  }

  /// The services it uses.
  record Services(TermCounting counting, BatchSearch batch, PassageSearch search) {}

  @Override
  protected void onAttach(AttachEvent event) {
    Registration polls = event.getUI().addPollListener(poll -> count());
    addDetachListener(
        gone -> {
          polls.remove();
          gone.unregisterListener();
          Polling.of(gone.getUI()).stop(this);
        });
    count();
  }

  // Polls until the last term is counted; the list can then be narrowed to the terms found.
  private void count() {
    if (summary.done()) {
      return;
    }
    TermTotals totals = counting.totals(list, filters);
    summary.show(totals);
    if (totals.done() || page.getComponentCount() == 0) {
      showPage(totals);
    }
    getUI().map(Polling::of).ifPresent(polling -> poll(polling, totals.done()));
  }

  private void poll(Polling polling, boolean done) {
    if (done) {
      polling.stop(this);
    } else {
      polling.ask(this, POLL_MILLISECONDS);
    }
  }

  private void showPage(TermTotals totals) {
    page.removeAll();
    List<String> wanted = summary.wanted(totals, list.terms().terms());
    int number = SearchAddress.page(address);
    List<String> terms = wanted.stream().skip((number - 1L) * ROWS).limit(ROWS).toList();
    if (terms.isEmpty()) {
      page.add(EmptyState.of("terms").with(Markup.link(all(), text("ui.terms.all"))));
      return;
    }
    page.add(table(terms));
    Pager pager = new Pager();
    pager.show(address, wanted.size(), ROWS);
    page.add(pager);
  }

  private Address all() {
    return address.without("page", "only");
  }

  private Component table(List<String> terms) {
    boolean passages = address.value("view").equals("passages");
    List<TermRow> rows = new ArrayList<>();
    Depth depth = passages ? Depth.PASSAGES : Depth.COUNTS;
    batch.each(new BatchRequest(new TermList(terms), filters, depth), rows::add);
    TermColumns columns = TermColumns.of(rows, address, search);
    Div table = new Div();
    if (columns.ofOneDocument()) {
      table.add(
          Markup.heading(2, text("ui.terms.chapters", columns.title(search))),
          Markup.link(address.without("document", "stukken"), text("ui.terms.documents")));
    }
    table.add(passages ? new TermPassages(rows, columns) : new TermTable(rows, columns));
    return table;
  }

  private Nav views() {
    UnorderedList items = new UnorderedList();
    items.add(new ListItem(view("", "ui.terms.view.matrix")));
    items.add(new ListItem(view("passages", "ui.terms.view.passages")));
    items.add(new ListItem(file("csv")), new ListItem(file("ods")));
    Nav nav = Markup.labelled(new Nav(items), text("ui.terms.views"));
    nav.addClassName("tabs");
    return nav;
  }

  private Anchor view(String view, String key) {
    Anchor link = Markup.link(address.without("page", "stukken").with("view", view), text(key));
    if (address.value("view").equals(view)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  // The whole list, not only the current page.
  private Anchor file(String format) {
    Address file =
        SearchAddress.filteredAs(
            address, Address.of("api/v1/batch-searches/" + Address.encoded(list.id())));
    Anchor link = Markup.file(file.with("format", format).href(), text("ui.terms." + format));
    link.setDownload(true);
    return Markup.identified(link, "lijst-" + format);
  }
}
