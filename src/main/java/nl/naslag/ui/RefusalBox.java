package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

/// Says in place what was refused and what to do now; what was typed stays in its box.
final class RefusalBox extends Tagged {
  RefusalBox(String message) {
    super("div", "refusal");
    getElement().setAttribute("role", "alert").setAttribute("data-testid", "weigering");
    add(
        Markup.icon("warning"),
        Markup.paragraph("", message),
        Markup.paragraph("hint", text("ui.refusal.hint")));
  }
}
