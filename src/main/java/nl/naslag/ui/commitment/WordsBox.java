package nl.naslag.ui.commitment;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Tagged;

/// The box that narrows the list to sentences with certain words.
final class WordsBox extends Tagged {
  /// Read on submit: the last letters may not have reached the server before.
  private static final String TYPED = "event.target.elements.q.value";

  private final Address address;

  /// @param address of the list, whose words the box shows
  WordsBox(Address address) {
    super("form", "search-box");
    this.address = address;
    getElement().setAttribute("role", "search");
    NativeLabel label = new NativeLabel(text("ui.commitments.words"));
    label.setFor("woorden-in-lijst");
    label.addClassName("spoken");
    Input input = new Input();
    input.setId("woorden-in-lijst");
    input.setType("search");
    input.setPlaceholder(text("ui.commitments.words"));
    input.setValue(String.join(" ", address.all("q")));
    input.getElement().setAttribute("name", "q").setAttribute("maxlength", "200");
    NativeButton button = new NativeButton(text("ui.commitments.search"));
    button.getElement().setAttribute("type", "submit");
    add(label, input, button);
    getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  void submit(String typed) {
    address.without("page").with("q", typed.strip()).open();
  }
}
