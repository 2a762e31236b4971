package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.saved.SearchNews;
import nl.naslag.ui.filter.NewsLink;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.filter.SearchWording;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// The saved searches, each with what is new since it was last viewed.
@Route(value = "zoekopdrachten", layout = Shell.class)
class SavedSearchesScreen extends Screen implements SavedSearchDesk {
  /// In searches; each is run to count its hits.
  private static final int PAGE_SIZE = 25;

  private final SavedSearches searches;
  private final SearchNews news;
  private final SearchWording wording;
  private Address address = Address.of("zoekopdrachten");

  SavedSearchesScreen(SavedSearches searches, SearchNews news, SearchWording wording) {
    super("saved-screen");
    this.searches = searches;
    this.news = news;
    this.wording = wording;
  }

  @Override
  public void show(Address here) {
    entitle(text("ui.saved.title"));
    SearchAddress.refuseUnknown(here, Set.of("page"));
    address = here;
    refresh();
  }

  private void refresh() {
    NewsLink.refreshCurrent();
    removeAll();
    add(Markup.heading(1, text("ui.saved.title")));
    int page = SearchAddress.page(address);
    List<SavedSearch> all = searches.all();
    if (all.isEmpty()) {
      add(EmptyState.of("saved").with(Markup.link(Address.of("zoeken"), text("ui.saved.search"))));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("saved-list");
    all.stream()
        .skip((page - 1L) * PAGE_SIZE)
        .limit(PAGE_SIZE)
        .forEach(
            one -> list.add(new SavedSearchLine(one, news.news(one), wording.sentence(one), this)));
    Pager pager = new Pager();
    pager.show(address, all.size(), PAGE_SIZE);
    add(list, pager);
  }

  @Override
  public void rename(SavedSearch search, String name) {
    String theirs = searches.find(search.id()).map(SavedSearch::name).orElse(search.name());
    if (!theirs.equals(search.name())) {
      refresh();
      Notices.say(text("ui.saved.renamed-meanwhile", theirs, name));
      return;
    }
    searches.rename(search.id(), name);
    refresh();
    Notices.say(text("ui.saved.renamed"), () -> restore(search));
  }

  @Override
  public void markSeen(SavedSearch search) {
    searches.markSeen(search.id());
    refresh();
    Notices.say(text("ui.saved.seen.done", search.name()), () -> restore(search));
  }

  @Override
  public void remove(SavedSearch search) {
    SavedSearch removed = searches.remove(search.id());
    refresh();
    Notices.say(text("ui.saved.removed", removed.name()), () -> restore(removed));
  }

  private void restore(SavedSearch before) {
    searches.restore(before);
    refresh();
  }
}
