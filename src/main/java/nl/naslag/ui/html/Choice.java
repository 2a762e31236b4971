package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/// A box to tick before what it chooses.
///
/// The label is around the box, so that it is as large as its words.
public final class Choice extends Tagged {
  private final Runnable turned;

  /// @param name said aloud where the words beside it are not part of the label
  public Choice(String id, String name, boolean chosen, Runnable turned, Component... words) {
    super("label", "choice");
    this.turned = turned;
    Element box = new Element("input");
    box.setAttribute("type", "checkbox").setAttribute("id", id).setProperty("checked", chosen);
    box.setAttribute("aria-label", name);
    box.addEventListener("change", event -> turn());
    getElement().appendChild(box);
    add(words);
  }

  public void turn() {
    turned.run();
  }
}
