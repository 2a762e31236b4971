package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.naslag.briefing.Citation;
import nl.naslag.search.IndexedPassage;
import nl.naslag.ui.html.Markup;

/// The actions on a passage: add it to a dossier, or copy it with its source.
///
/// The keys d and c do the same for the focused passage.
public final class PassageActions extends Div {
  /// Placeholder for the base URL of this Naslag, which only the browser knows for sure.
  private static final String BASE = "{naslag}";

  public PassageActions(IndexedPassage found, Selection selection) {
    addClassName("actions");
    add(new TakeButton(selection, found.passage().id()), copyButton(found));
  }

  /// The browser copies without the server, because only a click may access the clipboard.
  private static NativeButton copyButton(IndexedPassage found) {
    NativeButton button = Markup.iconed(new NativeButton(text("ui.copy")), "copy");
    button.addClassName("quiet");
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("data-key", "c")
        .setAttribute("data-copy", Citation.withQuote(found, BASE))
        .setAttribute("data-base", BASE)
        .setAttribute("data-copied", text("ui.copy.done"))
        // A browser may deny access to the clipboard; the user must be told so.
        .setAttribute("data-failed", text("ui.copy.failed"));
    return button;
  }
}
