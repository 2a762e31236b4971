package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/// The one place where Naslag says what it has just done, with a button to undo it.
final class Notices extends Div {
  Notices() {
    setId("melding");
    addClassName("notice");
    getElement().setAttribute("role", "status");
  }

  /// Says something on the screen of the user whose request is being handled.
  static void say(String message) {
    Notices notices = current();
    if (notices != null) {
      notices.show(message);
    }
  }

  /// Says something that can be undone.
  static void say(String message, Runnable undo) {
    Notices notices = current();
    if (notices != null) {
      notices.show(message, undo);
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ComponentUtil.setData(event.getUI(), Notices.class, this);
  }

  private void show(String message) {
    removeAll();
    add(Markup.span("notice-text", message), close());
    getElement().executeJs("window.naslag?.noticed(this)");
  }

  private void show(String message, Runnable undo) {
    show(message);
    addComponentAtIndex(1, Markup.identified(undoButton(undo), "ongedaan"));
  }

  private NativeButton undoButton(Runnable undo) {
    return Markup.button(
        "notice-undo",
        text("ui.undo"),
        () -> {
          removeAll();
          undo.run();
        });
  }

  private NativeButton close() {
    return Markup.iconButton("close", text("ui.close"), this::removeAll);
  }

  private static @Nullable Notices current() {
    UI ui = UI.getCurrent();
    return ui == null ? null : ComponentUtil.getData(ui, Notices.class);
  }
}
