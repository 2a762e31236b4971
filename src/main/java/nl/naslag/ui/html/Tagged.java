package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/// An HTML element by its name, for the elements that have no class of their own.
///
/// What several screens need is made by [Markup].
public class Tagged extends HtmlContainer {
  public Tagged(String tag, String cssClass, Component... children) {
    super(tag);
    if (!cssClass.isEmpty()) {
      addClassName(cssClass);
    }
    add(children);
  }
}
