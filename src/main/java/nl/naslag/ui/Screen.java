package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.naslag.document.Refusal;

/// A screen: what it shows follows from its address alone, so that every link restores it.
abstract class Screen extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private String title = "";

  Screen(String cssClass) {
    addClassNames("screen", cssClass);
  }

  /// Called on every navigation, also when only a parameter changed.
  abstract void show(Address address);

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    try {
      show(Address.of(event.getLocation()));
    } catch (Refusal refusal) {
      removeAll();
      add(
          Markup.heading(1, text("ui.refusal.title")),
          new RefusalBox(String.valueOf(refusal.getMessage())));
    }
  }

  @Override
  public final String getPageTitle() {
    return text("ui.title", title);
  }

  final void entitle(String words) {
    title = words;
  }
}
