package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// Asks for words of the user's own.
///
/// A form with its own label; it starts with the current words, so that they can be edited.
public final class WordsForm extends Tagged {
  /// Read on submit: the last letters may not have reached the server before.
  private static final String TYPED = "event.target.elements.words.value";
  /// Approximate characters per line, to estimate the height of the box.
  private static final int LINE = 60;
  /// Read while typing and on leaving the field.
  private static final String VALUE = "event.target.value";
  /// Milliseconds without a letter after which what was typed counts.
  private static final int REST = 1000;

  private final Element area = new Element("textarea");
  private final Consumer<String> written;
  private final Div told = Markup.div("words-told");
  private Consumer<String> typed = words -> {};

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
    told.getElement().setAttribute("role", "status");
    add(name, save, told);
    getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  /// Gives the words also a second after the last letter, and when the field is left.
  public void whileTyping(Consumer<String> listener) {
    typed = listener;
    area.addEventListener("input", event -> type(event.getEventData().get(VALUE).asString("")))
        .addEventData(VALUE)
        .debounce(REST);
    area.addEventListener("change", event -> type(event.getEventData().get(VALUE).asString("")))
        .addEventData(VALUE);
  }

  public void type(String words) {
    typed.accept(words.strip());
  }

  /// Says something below the field, in the place of what stood there; the words stay.
  public void tell(Component... below) {
    told.removeAll();
    told.add(below);
  }

  /// Puts other words in the field.
  public void replace(String words) {
    area.setProperty("value", words);
    area.executeJs("this.value = $0", words);
  }

  public void submit(String words) {
    written.accept(words.strip());
  }

  public void focus() {
    area.executeJs("this.focus(); this.select()");
  }
}
