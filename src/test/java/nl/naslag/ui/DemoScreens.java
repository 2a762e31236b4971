package nl.naslag.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.briefing.Dossiers;
import nl.naslag.ingest.PassageCorrections;
import nl.naslag.trace.InMemoryRegister;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Tick;
import nl.naslag.ui.shell.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The screens over the demo corpus, without a browser: what a user reads and clicks.
@SpringBootTest(classes = DemoApplication.class)
public abstract class DemoScreens extends SpringBrowserlessTest {
  @Autowired public Dossiers dossiers;
  @Autowired public DemoCorpus corpus;
  @Autowired public InMemoryRegister traced;
  @Autowired public PassageCorrections corrections;
  @Autowired private DemoFacts told;
  @Autowired public DemoSavedSearches saved;
  @Autowired public DemoTermLists lists;

  @BeforeEach
  void beginAnew() {
    ((DemoDossiers) dossiers).forget();
    ((DemoCorrections) corrections).forget();
    told.forget();
    saved.forget();
    lists.forget();
    corpus.reset();
    traced.forget();
  }

  /// Opens an address as a link would.
  public void open(String address) {
    String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
    // "." leads to the root of the application, which is the first screen.
    UI.getCurrent().navigate(path.equals(".") ? "" : path, query(address));
  }

  private static QueryParameters query(String address) {
    int mark = address.indexOf('?');
    return mark < 0
        ? QueryParameters.empty()
        : QueryParameters.fromString(address.substring(mark + 1));
  }

  /// Everything that can be read on the screen.
  public String words() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  public String title() {
    return ((HasDynamicTitle) getCurrentView()).getPageTitle();
  }

  /// What the address bar shows, after the name of the server.
  public static String location() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  /// The same as an address, in which the order of parameters makes no difference.
  public static Address here() {
    return Address.of(UI.getCurrent().getInternals().getActiveViewLocation());
  }

  /// Everything on the screen, also what stands around it.
  public String whole() {
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

  public Component view() {
    return (Component) getCurrentView();
  }

  /// The words of each element of a kind on this screen, in order.
  public List<String> wordsOf(String tag) {
    return elements(view().getElement())
        .filter(element -> element.getTag().equals(tag))
        .map(Element::getTextRecursively)
        .toList();
  }

  /// The names of the links on this screen, as a screen reader says them.
  public List<String> linkNames() {
    return all(Anchor.class).stream().map(DemoScreens::name).toList();
  }

  private static String name(Component component) {
    Element element = component.getElement();
    return element.hasAttribute("aria-label")
        ? element.getAttribute("aria-label")
        : element.getTextRecursively();
  }

  /// Opens a group that is closed, as a click on its name does.
  public void unfold(String name) {
    NativeDetails group =
        all(NativeDetails.class).stream()
            .filter(one -> one.getSummaryText().startsWith(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No group " + name + " in: " + whole()));
    group.setOpen(true);
    ComponentUtil.fireEvent(group, new NativeDetails.ToggleEvent(group, true));
  }

  public Tick tick(String label) {
    return all(Tick.class).stream()
        .filter(one -> one.getElement().getTextRecursively().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  /// Visible components of a kind, in order.
  public <T extends Component> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(page(), type, found);
    return found;
  }

  public void click(String words) {
    NativeButton button =
        all(NativeButton.class).stream()
            .filter(one -> names(one, words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button " + words + " in: " + whole()));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  /// Follows the first link with these words.
  public void follow(String words) {
    open(link(words).getHref());
  }

  public Anchor link(String words) {
    return all(Anchor.class).stream()
        .filter(one -> names(one, words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link " + words + " in: " + whole()));
  }

  /// Elements with an attribute, anywhere on the screen.
  public List<Element> with(String attribute) {
    return elements(page().getElement())
        .filter(element -> element.hasAttribute(attribute))
        .toList();
  }

  public static Stream<Element> elements(Element top) {
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
