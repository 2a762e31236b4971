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
import nl.naslag.ui.html.VisibleText;

/// A screen: its address alone determines what it shows, so that every link restores it.
///
/// Not thread-safe; the framework allows one thread at a time into a session.
public abstract class Screen extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private String title = "";
  /// The content at the time an address was refused, restored with the next valid address.
  private List<Component> kept = List.of();

  /// Creates an empty screen.
  ///
  /// @param cssClass of this screen in the style sheet
  public Screen(String cssClass) {
    addClassNames("screen", cssClass);
  }

  /// Called on every navigation, even if only a parameter changed.
  public abstract void show(Address address);

  /// Shows a refusal, such as of a mistyped link, in place of the screen.
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
    return text("ui.title", VisibleText.of(title));
  }

  /// Sets the title of the browser tab and history, which must distinguish one search from another.
  public final void entitle(String words) {
    title = words;
  }
}
