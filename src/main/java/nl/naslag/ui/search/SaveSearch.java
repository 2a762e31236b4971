package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import nl.naslag.document.Refusal;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.ui.filter.NameForm;
import nl.naslag.ui.filter.NewsLink;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.SearchAddress;

/// Saves the current search under a name, with its filters and order.
final class SaveSearch extends NativeDetails {
  private final SavedSearches searches;
  private final Div content = new Div();

  SaveSearch(SavedSearches searches) {
    this.searches = searches;
    addClassName("save-search");
    setSummaryText(text("ui.saved.save"));
    setContent(content);
    Markup.identified(this, "bewaar-zoekopdracht");
  }

  /// Closes the form and prepares it for the search in this address.
  void show(Address address) {
    setOpen(false);
    content.removeAll();
    String words = address.value("q");
    NameForm form =
        new NameForm(
            text("ui.saved.name"),
            text("ui.save"),
            words.isBlank() ? text("ui.saved.unnamed") : ScreenText.shortened(words, 150),
            name -> save(name, address));
    form.identify("naam-zoekopdracht", "bewaar");
    content.add(form);
  }

  // Errors appear below the form, which keeps the input.
  private void save(String name, Address address) {
    try {
      SavedSearch saved = searches.save(name, SearchAddress.request(address));
      show(address);
      NewsLink.refreshCurrent();
      Notices.say(text("ui.saved.done", saved.name()), () -> searches.remove(saved.id()));
    } catch (Refusal refusal) {
      content.add(new RefusalBox(refusal));
    }
  }
}
