package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.TermCounting;
import nl.naslag.saved.TermLists;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.TermList;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Searches many terms at once, and shows where each appears.
///
/// "/zoeklijst" asks for a list; "/zoeklijst?lijst=ID" is the matrix of terms by documents,
/// "…&document=ID" by the chapters of one document, and "…&view=passages" the first passages. Every
/// search filter applies here too: "…&theme=wonen&horizon=2030".
@Route(value = "zoeklijst", layout = Shell.class)
class TermListScreen extends Screen {
  private final TermLists lists;
  private final TermResults.Services services;
  private final TermFilters filters;

  TermListScreen(TermLists lists, TermCounting counting, BatchSearch batch, PassageSearch search) {
    super("terms-screen");
    this.lists = lists;
    this.services = new TermResults.Services(counting, batch, search);
    this.filters = new TermFilters(search);
  }

  @Override
  public void show(Address address) {
    removeAll();
    entitle(text("ui.terms.title"));
    add(Markup.heading(1, text("ui.terms.title")));
    String id = address.value("lijst");
    if (id.isEmpty()) {
      SearchAddress.refuseUnknown(address, Set.of());
      showStart();
    } else {
      KeptList list = lists.find(id).orElseThrow(() -> RefusalCode.UNKNOWN_LIST.refusal(id));
      showResults(list, address);
    }
  }

  // Errors in a filter are reported before the list is counted, and the list is kept.
  private void showResults(KeptList list, Address address) {
    try {
      Filters chosen = filters.show(address);
      add(filters, new TermResults(list, address, chosen, services));
    } catch (Refusal refusal) {
      add(new RefusalBox(refusal), Markup.link(of(list), text("ui.chips.clear")));
    }
  }

  private void showStart() {
    add(Markup.paragraph("hint", text("ui.terms.explained")));
    add(new TermListForm(this::take));
    List<KeptList> all = lists.all();
    if (!all.isEmpty()) {
      add(Markup.heading(2, text("ui.terms.earlier")), earlier(all));
    }
  }

  /// Saves the list and opens its matrix; refuses an invalid list.
  private void take(TermList terms) {
    of(lists.keep(terms)).open();
  }

  private static Address of(KeptList list) {
    return Address.of("zoeklijst").with("lijst", list.id());
  }

  private UnorderedList earlier(List<KeptList> all) {
    UnorderedList list = new UnorderedList();
    list.addClassName("dossier-list");
    all.forEach(kept -> list.add(item(kept)));
    return list;
  }

  private ListItem item(KeptList kept) {
    String name = name(kept);
    return new ListItem(
        Markup.link(of(kept), name),
        Markup.span("hint", text("ui.terms.count", kept.terms().terms().size())),
        Markup.span("hint", ScreenText.moment(kept.kept())),
        Markup.iconButton("remove", text("ui.terms.remove", name), () -> remove(kept)));
  }

  // The first terms identify the list.
  private static String name(KeptList kept) {
    return ScreenText.shortened(String.join(", ", kept.terms().terms()), 60);
  }

  private void remove(KeptList kept) {
    lists.remove(kept.id());
    show(Address.of("zoeklijst"));
    Notices.say(
        text("ui.terms.removed"),
        () -> {
          lists.restore(kept);
          show(Address.of("zoeklijst"));
        });
  }
}
