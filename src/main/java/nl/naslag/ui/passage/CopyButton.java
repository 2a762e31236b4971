package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Function;
import nl.naslag.briefing.source.QuoteCopy;
import nl.naslag.ui.html.Markup;

/// Copies a quote with its source, in every form that a program can paste.
///
/// The browser copies without the server, because only a click may access the clipboard.
public final class CopyButton {
  /// Placeholder for the base URL of this Naslag, which only the browser knows for sure.
  private static final String BASE = "{naslag}";

  private CopyButton() {}

  /// The button for one quote, with the key c.
  ///
  /// @param copy what is copied, for a base URL without a slash at its end
  public static NativeButton of(Function<String, QuoteCopy> copy) {
    QuoteCopy forms = copy.apply(BASE);
    NativeButton button = Markup.iconed(new NativeButton(text("ui.copy")), "copy");
    button.addClassName("quiet");
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("data-key", "c")
        .setAttribute("data-copy", forms.plain())
        .setAttribute("data-copy-html", forms.html())
        .setAttribute("data-copy-markdown", forms.markdown())
        .setAttribute("data-base", BASE)
        .setAttribute("data-copied", text("ui.copy.done"))
        // A browser may deny access to the clipboard; the user must be told so.
        .setAttribute("data-failed", text("ui.copy.failed"));
    return button;
  }
}
