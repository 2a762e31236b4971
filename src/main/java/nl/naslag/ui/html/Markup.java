package nl.naslag.ui.html;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Creates the plain HTML elements of the screens.
///
/// Plain elements rather than ready-made widgets: browsers and screen readers know them, and they
/// work with the keyboard by default. Texts are set as text, so nothing in them can become HTML;
/// characters that work unseen are shown.
public final class Markup {
  private Markup() {}

  public static Div div(String cssClass, Component... children) {
    return classed(new Div(children), cssClass);
  }

  public static Span span(String cssClass, String text) {
    return classed(new Span(VisibleText.of(text)), cssClass);
  }

  public static Paragraph paragraph(String cssClass, String text) {
    return classed(new Paragraph(VisibleText.of(text)), cssClass);
  }

  /// A heading of level 1 to 6; deeper levels become 6.
  public static HtmlContainer heading(int level, String text) {
    HtmlContainer heading = new Tagged("h" + Math.clamp(level, 1, 6), "");
    heading.setText(VisibleText.of(text));
    return heading;
  }

  /// A heading for screen readers only.
  ///
  /// Keeps the heading levels complete where no visible heading is needed.
  public static HtmlContainer spokenHeading(int level, String text) {
    HtmlContainer heading = heading(level, text);
    heading.addClassName("spoken");
    return heading;
  }

  /// Words for screen readers only.
  public static Span spoken(String text) {
    return span("spoken", text);
  }

  /// An icon next to a word, which carries the meaning.
  ///
  /// @param name of the CSS class, such as "check" for `icon-check`
  public static Span icon(String name) {
    Span icon = new Span();
    icon.addClassNames("icon", "icon-" + name);
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  /// Draws an icon before the words of an element without another element per hit.
  ///
  /// @param icon as for [#icon]
  public static <T extends HtmlContainer> T iconed(T words, String icon) {
    words.addClassNames("iconed", "icon-" + icon);
    return words;
  }

  /// A link to another screen, which can be copied and opened in a new tab.
  public static Anchor link(Address address, String text) {
    return new Anchor(address.href(), VisibleText.of(text));
  }

  /// A link that leaves the screens, to a file or an export.
  public static Anchor file(String href, String text) {
    Anchor anchor = new Anchor(href, VisibleText.of(text));
    anchor.setRouterIgnore(true);
    return anchor;
  }

  /// For actions that change something; for navigation use [#link].
  public static NativeButton button(String cssClass, String text, Runnable action) {
    NativeButton button = new NativeButton(VisibleText.of(text), event -> action.run());
    // Otherwise a button within a form would submit that form.
    button.getElement().setAttribute("type", "button");
    button.addClassName(cssClass);
    return button;
  }

  /// A button that shows only an icon.
  /// @param name its action and object, used as accessible name and tooltip
  public static NativeButton iconButton(String icon, String name, Runnable action) {
    NativeButton button = button("icon-button", "", action);
    button.add(icon(icon));
    button.setAriaLabel(VisibleText.of(name));
    button.getElement().setAttribute("title", VisibleText.of(name));
    return button;
  }

  /// Sets the accessible name of a region or list.
  public static <T extends Component> T labelled(T component, String name) {
    component.getElement().setAttribute("aria-label", VisibleText.of(name));
    return component;
  }

  /// Sets an id that does not depend on the wording, for links within a page and for tests.
  public static <T extends Component> T identified(T component, String id) {
    component.setId(id);
    component.getElement().setAttribute("data-testid", id);
    return component;
  }

  private static <T extends HtmlContainer> T classed(T element, String cssClass) {
    if (!cssClass.isEmpty()) {
      element.addClassName(cssClass);
    }
    return element;
  }
}
