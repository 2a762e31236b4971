package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/// A checkbox before its content.
///
/// The label wraps the box, so that clicking the words works too.
public final class Choice extends Tagged {
  private final Runnable turned;
  private final Element box = new Element("input");

  /// Creates a checkbox that runs an action when it is ticked or unticked.
  ///
  /// @param name spoken name, if the words beside it are not part of the label
  public Choice(String id, String name, boolean chosen, Runnable turned, Component... words) {
    super("label", "choice");
    this.turned = turned;
    box.setAttribute("type", "checkbox").setAttribute("id", id).setProperty("checked", chosen);
    box.setAttribute("aria-label", name);
    box.addEventListener("change", event -> turn());
    getElement().appendChild(box);
    add(words);
  }

  /// Shows it as ticked, without running its action.
  public void tick() {
    box.setProperty("checked", true);
  }

  /// Shows it as not ticked, without running its action.
  public void untick() {
    box.setProperty("checked", false);
  }

  public void turn() {
    turned.run();
  }
}
