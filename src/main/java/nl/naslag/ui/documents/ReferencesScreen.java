package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Reference;
import nl.naslag.trace.References;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.reader.ReferenceTable;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// The references in all documents that have no target and need to be checked by a person.
///
/// "/verwijzingen?page=2"
@Route(value = "verwijzingen", layout = Shell.class)
class ReferencesScreen extends Screen {
  /// In rows.
  private static final int PAGE_SIZE = 50;

  private final References references;
  private final PassageSearch search;

  ReferencesScreen(References references, PassageSearch search) {
    super("references-screen");
    this.references = references;
    this.search = search;
  }

  @Override
  public void show(Address address) {
    entitle(text("ui.references.title"));
    removeAll();
    List<Reference> all = references.unresolved();
    int page = SearchAddress.page(address);
    List<Reference> shown = all.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
    Pager pager = new Pager();
    pager.show(address, all.size(), PAGE_SIZE);
    add(
        Markup.heading(1, text("ui.references.title")),
        Markup.paragraph("hint", text("ui.references.hint")),
        shown.isEmpty() ? EmptyState.of("references") : new Div(new ReferenceTable(shown, search)),
        pager);
  }
}
