package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Texts;
import nl.naslag.ingest.MissingDocuments;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;

/// The question at the top of every screen when many files are missing at once: are they gone, or
/// do we wait for them?
final class MissingNotice extends Div {
  /// Names shown; the rest is a number.
  private static final int MOST_NAMES = 20;

  private final MissingDocuments missing;
  // Whoever chose to wait is asked again when other files are missing.
  private List<DocumentEntry> awaited = List.of();

  MissingNotice(MissingDocuments missing) {
    this.missing = missing;
    addClassName("missing-notice");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  /// Called on every navigation.
  void refresh() {
    List<DocumentEntry> now = missing.all();
    removeAll();
    setVisible(!now.isEmpty());
    if (now.isEmpty()) {
      return;
    }
    add(Markup.paragraph("", text("ui.missing", now.size())), names(now));
    if (!now.equals(awaited)) {
      add(Markup.div("actions", forgetButton(), waitButton(now)));
    }
  }

  private static NativeDetails names(List<DocumentEntry> now) {
    UnorderedList list = new UnorderedList();
    now.stream().limit(MOST_NAMES).forEach(one -> list.add(new ListItem(one.fileName())));
    if (now.size() > MOST_NAMES) {
      list.add(new ListItem(text("ui.missing.more", Texts.number(now.size() - MOST_NAMES))));
    }
    return new NativeDetails(text("ui.missing.names"), list);
  }

  private NativeButton forgetButton() {
    return new NativeButton(
        text("ui.missing.forget"),
        event -> {
          int forgotten = missing.forget(user()).size();
          Notices.say(text("ui.missing.forgotten", forgotten));
          refresh();
        });
  }

  private NativeButton waitButton(List<DocumentEntry> now) {
    NativeButton button =
        new NativeButton(
            text("ui.missing.wait"),
            event -> {
              awaited = now;
              refresh();
            });
    button.addClassName("primary");
    return button;
  }

  // Without log-in it is the user who started Naslag on this machine.
  private static String user() {
    VaadinRequest request = VaadinRequest.getCurrent();
    Principal user = request == null ? null : request.getUserPrincipal();
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }
}
