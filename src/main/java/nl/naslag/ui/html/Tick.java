package nl.naslag.ui.html;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.naslag.document.Texts;
import nl.naslag.search.FacetValue;

/// A value of a facet to tick, with the number of passages that it gives.
///
/// A label around the box, so that a click on the words ticks it too.
public final class Tick extends Tagged {
  private final Runnable toggled;

  /// @param id stays the same from search to search, so that the focus finds the box back
  public Tick(String id, FacetValue value, boolean chosen, Runnable toggled) {
    super("label", "tick");
    this.toggled = toggled;
    Element box = new Element("input");
    box.setAttribute("type", "checkbox").setAttribute("id", id).setProperty("checked", chosen);
    box.addEventListener("change", event -> toggle());
    getElement().appendChild(box);
    add(Markup.span("tick-label", value.label()), count(value.count()));
  }

  /// The address decides what is ticked; the box follows it.
  public void toggle() {
    toggled.run();
  }

  private static Span count(long count) {
    return Markup.span("count", Texts.number(count));
  }
}
