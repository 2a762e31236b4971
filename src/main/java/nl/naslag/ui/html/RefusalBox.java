package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import nl.naslag.document.Refusal;

/// Says in place what was refused and what to do now; what was typed stays in its box.
///
/// An alert, so that it is read aloud at once: it answers what was just asked.
public final class RefusalBox extends Tagged {
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

  /// With a query that would work, where there is one, to be taken with one click.
  ///
  /// @param address whose words were refused
  public static RefusalBox of(Refusal refusal, Address address) {
    RefusalBox box = new RefusalBox(refusal);
    refusal.suggestion().ifPresent(query -> box.add(new Meant(query, address)));
    return box;
  }
}
