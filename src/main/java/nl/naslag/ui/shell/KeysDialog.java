package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// The keys that work on every screen. The browser opens it on "?", without the server.
///
/// The browser's native dialog traps the focus and closes on Escape. The keys themselves are in
/// naslag.js; a change there must be repeated here.
final class KeysDialog extends Tagged {
  /// The key for each text name, sorted so that the order is fixed.
  private static final Map<String, String> KEYS =
      new TreeMap<>(
          Map.of(
              "/",
              "slash",
              "j",
              "j",
              "k",
              "k",
              "o",
              "o",
              "d",
              "d",
              "c",
              "c",
              "n",
              "n",
              "p",
              "p",
              "?",
              "question"));

  KeysDialog() {
    super("dialog", "keys");
    setId("toetsen");
    getElement().setAttribute("aria-labelledby", "toetsen-kop");
    var heading = Markup.heading(2, text("ui.keys"));
    heading.setId("toetsen-kop");
    add(heading, list(), closeForm());
  }

  private static DescriptionList list() {
    DescriptionList list = new DescriptionList();
    KEYS.forEach(
        (key, name) -> {
          Tagged cap = new Tagged("kbd", "");
          cap.setText(key);
          list.add(new DescriptionList.Term(cap));
          list.add(new DescriptionList.Description(text("ui.keys." + name)));
        });
    return list;
  }

  /// A form with this method closes its dialog in every browser.
  private static Tagged closeForm() {
    Tagged button = new Tagged("button", "primary");
    button.setText(text("ui.close"));
    Tagged form = new Tagged("form", "", button);
    form.getElement().setAttribute("method", "dialog");
    return form;
  }
}
