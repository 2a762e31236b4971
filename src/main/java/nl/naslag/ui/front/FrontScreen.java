package nl.naslag.ui.front;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.search.PassageSearch;
import nl.naslag.ui.filter.SearchBox;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.search.ExampleList;
import nl.naslag.ui.search.Examples;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// The first screen: a search box, the abilities, searches that work, and what is loaded.
///
/// With an empty corpus it only shows the one possible step: adding documents.
@Route(value = "", layout = Shell.class)
class FrontScreen extends Screen {
  /// Paths of the screens, in menu order.
  private static final List<String> ABILITIES =
      List.of("zoeken", "vraag", "verzoeken", "stukken", "dossiers");

  private final PassageSearch search;
  private final Examples examples;

  FrontScreen(PassageSearch search, Examples examples) {
    super("front-screen");
    this.search = search;
    this.examples = examples;
  }

  @Override
  public void show(Address address) {
    entitle(text("ui.front.title"));
    removeAll();
    List<DocumentEntry> documents = search.documents();
    SearchBox box =
        new SearchBox(search, text("ui.search.label"), SearchBox::anywhere)
            .hinting(text("ui.search.hint"));
    add(Markup.heading(1, text("ui.front.heading")), box);
    if (documents.isEmpty()) {
      add(
          EmptyState.of("corpus")
              .with(Markup.link(Address.of("stukken"), text("ui.front.to-documents"))));
    } else {
      add(
          new ExampleList(examples),
          Markup.div("front-columns", abilities(), new LoadedList(documents)));
    }
  }

  private static Section abilities() {
    UnorderedList list = new UnorderedList();
    for (String path : ABILITIES) {
      ListItem item = new ListItem(Markup.link(Address.of(path), text("ui.menu." + path)));
      item.add(Markup.span("", text("ui.front." + path)));
      list.add(item);
    }
    Section section = new Section(Markup.heading(2, text("ui.front.abilities")), list);
    section.addClassName("abilities");
    return section;
  }
}
