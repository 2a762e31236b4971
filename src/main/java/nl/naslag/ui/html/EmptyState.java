package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Replaces an empty list: says what belongs here, and the one next step.
public final class EmptyState extends Div {
  private EmptyState(String title, String words) {
    addClassName("empty");
    add(Markup.paragraph("empty-title", title), Markup.paragraph("", words));
  }

  /// The two sentences for an empty list.
  ///
  /// @param name of the texts: "search" reads `ui.empty.search` and `ui.empty.search.more`
  /// @param details for the placeholders in those sentences, such as the query
  public static EmptyState of(String name, Object... details) {
    String key = "ui.empty." + name;
    return new EmptyState(text(key, details), text(key + ".more", details));
  }

  /// Adds the one next step, usually a link.
  public EmptyState with(Component step) {
    add(Markup.div("empty-step", step));
    return this;
  }
}
