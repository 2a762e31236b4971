package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/// An HTML element by tag name, for elements without a class of their own.
///
/// Elements used on several screens are created by [Markup].
public class Tagged extends HtmlContainer {
  public Tagged(String tag, String cssClass, Component... children) {
    super(tag);
    if (!cssClass.isEmpty()) {
      addClassName(cssClass);
    }
    add(children);
  }
}
