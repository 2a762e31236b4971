package nl.naslag.ui.html;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.naslag.document.Texts;
import nl.naslag.search.FacetValue;

/// A facet value with a checkbox and its number of passages.
///
/// The label wraps the box, so that a click on the words ticks it too.
public final class Tick extends Tagged {
  private final Runnable toggled;

  /// Creates a box that runs an action when it is ticked or unticked.
  ///
  /// @param id the same from search to search, so that the focus returns to the box
  public Tick(String id, FacetValue value, boolean chosen, Runnable toggled) {
    super("label", "tick");
    this.toggled = toggled;
    Element box = new Element("input");
    box.setAttribute("type", "checkbox").setAttribute("id", id).setProperty("checked", chosen);
    box.addEventListener("change", event -> toggle());
    getElement().appendChild(box);
    add(Markup.span("tick-label", value.label()), count(value.count()));
  }

  /// The address determines what is ticked; the box follows it.
  public void toggle() {
    toggled.run();
  }

  private static Span count(long count) {
    return Markup.span("count", Texts.number(count));
  }
}
