package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/// The one place where Naslag reports what it has just done, with a button to undo it.
///
/// A status rather than an alert: it is read aloud at the next pause. One at a time; a new notice
/// replaces the previous one together with its undo.
public final class Notices extends Div {
  public Notices() {
    setId("melding");
    addClassName("notice");
    getElement().setAttribute("role", "status");
  }

  /// Shows a notice on the screen of the user whose request is being handled.
  ///
  /// Does nothing outside a screen, for example in a background thread.
  public static void say(String message) {
    Notices notices = current();
    if (notices != null) {
      notices.show(message);
    }
  }

  /// Shows a notice with an undo button.
  ///
  /// @param undo runs at most once, in the session of the same user
  public static void say(String message, Runnable undo) {
    Notices notices = current();
    if (notices != null) {
      notices.show(message, undo);
    }
  }

  @Override
  // Each browser tab has its own, so a notice never appears in another tab.
  protected void onAttach(AttachEvent event) {
    ComponentUtil.setData(event.getUI(), Notices.class, this);
  }

  // The browser hides it after a while, but not while hovered or focused.
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
