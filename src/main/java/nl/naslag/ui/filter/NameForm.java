package nl.naslag.ui.filter;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// Asks for a name.
///
/// A form, so that Enter sends it and the browser itself refuses an empty name.
public class NameForm extends Tagged {
  /// Read on submit: the last letters may not have reached the server before.
  private static final String TYPED = "event.target.elements.title.value";

  private final Input input = new Input();
  private final Consumer<String> named;

  /// Creates the form with a box and a button.
  ///
  /// @param label what the name is for
  /// @param verb what the button does
  /// @param proposed the initial name, which can be overtyped
  public NameForm(String label, String verb, String proposed, Consumer<String> named) {
    super("form", "name-form");
    this.named = named;
    input.setValue(proposed);
    input.getElement().setAttribute("name", "title").setAttribute("maxlength", "200");
    input.getElement().setAttribute("required", true);
    NativeLabel name = new NativeLabel();
    name.add(Markup.span("", label), input);
    add(name, button(verb));
    getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  /// Called by the browser; spaces around the name are dropped.
  public final void submit(String name) {
    named.accept(name.strip());
  }

  public final void focus() {
    input.focus();
    // The proposed name is selected, so that the first typed letter replaces it.
    input.getElement().executeJs("this.select()");
  }

  /// Ids of the box and the button, for tests.
  public final void identify(String box, String button) {
    input.getElement().setAttribute("data-testid", box);
    getChildren()
        .filter(NativeButton.class::isInstance)
        .forEach(one -> one.getElement().setAttribute("data-testid", button));
  }

  private static NativeButton button(String verb) {
    NativeButton button = new NativeButton(verb);
    button.getElement().setAttribute("type", "submit");
    button.addClassName("primary");
    return button;
  }
}
