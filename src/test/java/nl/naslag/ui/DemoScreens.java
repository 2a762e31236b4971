package nl.naslag.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.briefing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The screens over the demo corpus, without a browser: what a user reads and clicks.
@SpringBootTest(classes = DemoApplication.class)
abstract class DemoScreens extends SpringBrowserlessTest {
  @Autowired Dossiers dossiers;

  @BeforeEach
  void forgetDossiers() {
    ((DemoDossiers) dossiers).forget();
  }

  /// Opens an address as a link would.
  void open(String address) {
    UI.getCurrent()
        .navigate(
            address.contains("?") ? address.substring(0, address.indexOf('?')) : address,
            query(address));
  }

  private static com.vaadin.flow.router.QueryParameters query(String address) {
    int mark = address.indexOf('?');
    return mark < 0
        ? com.vaadin.flow.router.QueryParameters.empty()
        : com.vaadin.flow.router.QueryParameters.fromString(address.substring(mark + 1));
  }

  /// Everything that can be read on the screen.
  String words() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  String title() {
    return ((Screen) getCurrentView()).getPageTitle();
  }

  String whole() {
    return page().getElement().getTextRecursively();
  }

  /// The screen with everything around it.
  private Component page() {
    Component top = view();
    while (top.getParent().isPresent() && !(top instanceof Shell)) {
      top = top.getParent().get();
    }
    return top;
  }

  Component view() {
    return (Component) getCurrentView();
  }

  /// Visible components of a kind, in order.
  <T extends Component> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(page(), type, found);
    return found;
  }

  void click(String words) {
    NativeButton button =
        all(NativeButton.class).stream()
            .filter(one -> names(one, words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button " + words + " in: " + whole()));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  /// Follows the first link with these words.
  void follow(String words) {
    open(link(words).getHref());
  }

  Anchor link(String words) {
    return all(Anchor.class).stream()
        .filter(one -> names(one, words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link " + words + " in: " + whole()));
  }

  /// Elements with an attribute, anywhere on the screen.
  List<Element> with(String attribute) {
    return elements(page().getElement())
        .filter(element -> element.hasAttribute(attribute))
        .toList();
  }

  static Stream<Element> elements(Element top) {
    return top.isTextNode()
        ? Stream.empty()
        : Stream.concat(Stream.of(top), top.getChildren().flatMap(DemoScreens::elements));
  }

  private static boolean names(Component component, String words) {
    Element element = component.getElement();
    return element.getTextRecursively().contains(words)
        || words.equals(element.getAttribute("aria-label"));
  }

  private static <T extends Component> void collect(Component top, Class<T> type, List<T> found) {
    if (top.getElement().isTextNode() || !top.isVisible()) {
      return;
    }
    if (type.isInstance(top)) {
      found.add(type.cast(top));
    }
    top.getChildren().forEach(child -> collect(child, type, found));
  }
}
