package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import nl.naslag.document.Refusal;

/// Says in place what was refused and what to do now; the input stays in its box.
///
/// An alert, so that it is read aloud at once: it responds to the user's last action.
public final class RefusalBox extends Tagged {
  /// Shows a message without a suggestion.
  ///
  /// @param message one Dutch sentence
  public RefusalBox(String message) {
    super("div", "refusal");
    getElement().setAttribute("role", "alert").setAttribute("data-testid", "weigering");
    add(
        Markup.icon("warning"),
        Markup.paragraph("", message),
        Markup.paragraph("hint", text("ui.refusal.hint")));
  }

  public RefusalBox(Refusal refusal) {
    this(text(refusal.message()));
  }

  /// Includes a query that would work, if there is one, as a link.
  ///
  /// @param address of the refused search
  public static RefusalBox of(Refusal refusal, Address address) {
    RefusalBox box = new RefusalBox(refusal);
    refusal.suggestion().ifPresent(query -> box.add(new Meant(query, address)));
    return box;
  }
}
