package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.function.Consumer;

/// Asks for the name of a new dossier.
///
/// A form, so that Enter sends it and the browser itself refuses an empty name.
final class NewDossierForm extends Tagged {
  /// Read at the moment of sending: the last letters may not have reached the server before.
  private static final String TYPED = "event.target.elements.title.value";

  private final Input input = new Input();
  private final Consumer<String> named;

  /// @param label what the name is for
  /// @param verb what the button does
  NewDossierForm(String label, String verb, Consumer<String> named) {
    super("form", "new-dossier");
    this.named = named;
    input.setValue(text("ui.dossier.untitled"));
    input.getElement().setAttribute("name", "title").setAttribute("maxlength", "200");
    input.getElement().setAttribute("required", true).setAttribute("data-testid", "dossiernaam");
    NativeLabel name = new NativeLabel();
    name.add(Markup.span("", label), input);
    add(name, button(verb));
    getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  /// What the browser sends; spaces around the name are dropped.
  void submit(String title) {
    named.accept(title.strip());
  }

  void focus() {
    input.focus();
    // The name that is proposed goes with the first letter that is typed.
    input.getElement().executeJs("this.select()");
  }

  private static NativeButton button(String verb) {
    NativeButton button = new NativeButton(verb);
    button.getElement().setAttribute("type", "submit").setAttribute("data-testid", "maak-dossier");
    button.addClassName("primary");
    return button;
  }
}
