package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import nl.naslag.ui.html.Tagged;

/// Asks for words of the user's own.
///
/// A form with its own label; it starts with the current words, so that they can be edited.
public final class WordsForm extends Tagged {
  /// Read on submit: the last letters may not have reached the server before.
  private static final String TYPED = "event.target.elements.words.value";
  /// Approximate characters per line, to estimate the height of the box.
  private static final int LINE = 60;

  private final Element area = new Element("textarea");
  private final Consumer<String> written;

  public WordsForm(String label, String words, Consumer<String> written) {
    super("form", "words-form");
    this.written = written;
    area.setAttribute("name", "words").setAttribute("maxlength", "4000");
    area.setAttribute("rows", String.valueOf(Math.clamp(words.length() / LINE + 1, 1, 8)));
    area.setProperty("value", words);
    NativeLabel name = new NativeLabel(label);
    name.getElement().appendChild(area);
    NativeButton save = new NativeButton(text("ui.save"));
    save.getElement().setAttribute("type", "submit");
    save.addClassName("primary");
    add(name, save);
    getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  public void submit(String words) {
    written.accept(words.strip());
  }

  public void focus() {
    area.executeJs("this.focus(); this.select()");
  }
}
