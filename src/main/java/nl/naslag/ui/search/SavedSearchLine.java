package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.Instant;
import nl.naslag.document.Refusal;
import nl.naslag.saved.News;
import nl.naslag.saved.SavedSearch;
import nl.naslag.ui.filter.NameForm;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.ScreenText;

/// One saved search: its query, its hits, and what is new.
final class SavedSearchLine extends ListItem {
  private final SavedSearch search;
  private final SavedSearchDesk desk;
  private final Div head = Markup.div("saved-head");

  /// @param asked words, filters and order, in readable form
  SavedSearchLine(SavedSearch search, News news, String asked, SavedSearchDesk desk) {
    this.search = search;
    this.desk = desk;
    addClassName("saved-search");
    showName();
    add(head, Markup.paragraph("hint", asked), found(news), actions(news));
  }

  /// The saved search, optionally with more parameters.
  private Address address() {
    return new Address("zoeken", search.parameters());
  }

  private void showName() {
    HtmlContainer name = Markup.heading(2, "");
    name.add(Markup.link(address(), search.name()));
    head.removeAll();
    head.add(name);
  }

  private Div found(News news) {
    return switch (news) {
      case News.Found found -> found(found);
      case News.Refused refused ->
          Markup.div(
              "saved-refused",
              Markup.icon("warning"),
              Markup.paragraph("", text("ui.saved.refused", refused.message())));
    };
  }

  private Div found(News.Found found) {
    String totals =
        found.total() == 0
            ? text("ui.search.total.none")
            : text("ui.search.total", found.total(), found.totalDocuments());
    Div line = Markup.div("saved-found", Markup.span("", totals));
    if (found.fresh() == 0) {
      line.add(Markup.span("hint", since("ui.saved.nothing-new", 0)));
    } else {
      Anchor fresh =
          Markup.link(
              address().with("since", search.seen().toString()),
              since("ui.saved.new", found.fresh()));
      fresh.addClassName("saved-new");
      line.add(fresh);
    }
    return line;
  }

  // With an empty index nothing had been added yet, so there is no time to show.
  private String since(String key, long fresh) {
    return search.seen().equals(Instant.EPOCH)
        ? text(key + ".ever", fresh)
        : text(key, fresh, ScreenText.moment(search.seen()));
  }

  private Div actions(News news) {
    Div actions = Markup.div("saved-actions");
    if (news.fresh() > 0) {
      actions.add(
          Markup.labelled(
              Markup.button("quiet", text("ui.saved.seen"), () -> desk.markSeen(search)),
              text("ui.saved.seen.what", search.name())));
    }
    actions.add(
        Markup.labelled(
            Markup.button("quiet", text("ui.saved.rename"), this::askName),
            text("ui.saved.rename.what", search.name())),
        Markup.labelled(feed(), text("ui.saved.feed.what", search.name())),
        Markup.iconButton(
            "remove", text("ui.saved.remove", search.name()), () -> desk.remove(search)));
    return actions;
  }

  private Anchor feed() {
    String href = "api/v1/saved-searches/" + Address.encoded(search.id()) + "/feed";
    return Markup.file(href, text("ui.saved.feed"));
  }

  private void askName() {
    NameForm form =
        new NameForm(text("ui.saved.name"), text("ui.save"), search.name(), this::rename);
    head.removeAll();
    head.add(form, Markup.button("quiet", text("ui.cancel"), this::showName));
    form.focus();
  }

  private void rename(String name) {
    try {
      desk.rename(search, name);
    } catch (Refusal refusal) {
      head.add(new RefusalBox(refusal));
    }
  }
}
