package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// What stands where a list is empty: what belongs here, and the one next step.
public final class EmptyState extends Div {
  private EmptyState(String title, String words) {
    addClassName("empty");
    add(Markup.paragraph("empty-title", title), Markup.paragraph("", words));
  }

  /// The two sentences for an empty place, by its name.
  ///
  /// @param name of the texts: "search" reads `ui.empty.search` and `ui.empty.search.more`
  /// @param details for the places in those sentences, such as the words that were searched
  public static EmptyState of(String name, Object... details) {
    String key = "ui.empty." + name;
    return new EmptyState(text(key, details), text(key + ".more", details));
  }

  /// Adds the one step to take from here, as a rule a link.
  public EmptyState with(Component step) {
    add(Markup.div("empty-step", step));
    return this;
  }
}
