package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import nl.naslag.document.Refusal;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;

/// A screen: what it shows follows from its address alone, so that every link restores it.
///
/// Not safe for several threads; the framework lets one at a time into a session.
public abstract class Screen extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private String title = "";
  /// What stood here when an address was refused, to come back with the next one.
  private List<Component> kept = List.of();

  /// @param cssClass by which the style sheet knows this screen
  public Screen(String cssClass) {
    addClassNames("screen", cssClass);
  }

  /// Called on every navigation, also when only a parameter changed.
  public abstract void show(Address address);

  /// A refusal, as of a mistyped link, is told in the place of the screen.
  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    if (!kept.isEmpty()) {
      removeAll();
      add(kept);
      kept = List.of();
    }
    try {
      show(Address.of(event.getLocation()));
    } catch (Refusal refusal) {
      kept = getChildren().toList();
      removeAll();
      add(Markup.heading(1, text("ui.refusal.title")), new RefusalBox(refusal));
    }
  }

  @Override
  public final String getPageTitle() {
    return text("ui.title", title);
  }

  /// Names the browser tab and the history, and so has to tell one search from another.
  public final void entitle(String words) {
    title = words;
  }
}
