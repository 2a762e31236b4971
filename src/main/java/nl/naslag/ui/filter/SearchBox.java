package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import nl.naslag.search.PassageSearch;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// The box for words and questions, with words from the corpus suggested while typing.
///
/// A combobox: the arrows move through the suggestions, Enter accepts one, Escape closes them.
public final class SearchBox extends Tagged {
  /// Read on submit: the last letters may not have reached the server before.
  private static final String TYPED = "event.target.elements.q.value";

  private final Function<String, Address> destination;
  private final Input input = new Input(ValueChangeMode.LAZY);
  private final SuggestionList suggestions;

  /// Creates an empty box.
  ///
  /// @param label accessible name of the box
  /// @param destination the address for the typed words
  public SearchBox(PassageSearch search, String label, Function<String, Address> destination) {
    super("form", "search-box");
    this.suggestions = new SuggestionList(search);
    this.destination = destination;
    getElement().setAttribute("role", "search");
    add(label(label), Markup.div("combo", input(), suggestions), submitButton());
    listen();
  }

  /// Words go to the search screen, a question to the screen that answers.
  public static Address anywhere(String typed) {
    String words = typed.strip();
    return Address.of(words.endsWith("?") ? "vraag" : "zoeken").with("q", words);
  }

  /// Keeps the query in the box, so that it can be edited.
  public SearchBox filledWith(String words) {
    input.setValue(words);
    return this;
  }

  /// A placeholder in the empty box; never its only name.
  public SearchBox hinting(String placeholder) {
    input.setPlaceholder(placeholder);
    return this;
  }

  public String typed() {
    return input.getValue();
  }

  public void submit(String typed) {
    destination.apply(typed).open();
  }

  private NativeLabel label(String words) {
    NativeLabel label = new NativeLabel(words);
    label.setFor("zoekvak");
    label.addClassName("spoken");
    return label;
  }

  private Input input() {
    input.setId("zoekvak");
    input.setType("search");
    input
        .getElement()
        .setAttribute("name", "q")
        .setAttribute("role", "combobox")
        .setAttribute("aria-autocomplete", "list")
        .setAttribute("aria-expanded", "false")
        .setAttribute("aria-controls", SuggestionList.ID);
    // The browser's own history would be mixed with words of the corpus.
    input.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "2000");
    input.getElement().setAttribute("enterkeyhint", "search");
    return input;
  }

  private static NativeButton submitButton() {
    NativeButton button = new NativeButton(text("ui.search"));
    button.getElement().setAttribute("type", "submit");
    button.addClassName("primary");
    return button;
  }

  private void listen() {
    getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
    input.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            suggestions.show(event.getValue());
          }
        });
  }
}
