package nl.naslag.ui.html;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/// The one place where Naslag says what it has just done, with a button to undo it.
///
/// A status and no alert: it is read aloud when the reader pauses. One at a time; a new notice
/// takes the place of the one before, and the undo of that one is gone.
public final class Notices extends Div {
  public Notices() {
    setId("melding");
    addClassName("notice");
    getElement().setAttribute("role", "status");
  }

  /// Says something on the screen of the user whose request is being handled.
  ///
  /// Outside a screen, as in a background thread, it says nothing.
  public static void say(String message) {
    Notices notices = current();
    if (notices != null) {
      notices.show(message);
    }
  }

  /// Says something that can be undone.
  ///
  /// @param undo runs once at most, in the session of the same user
  public static void say(String message, Runnable undo) {
    Notices notices = current();
    if (notices != null) {
      notices.show(message, undo);
    }
  }

  @Override
  // Each browser tab has its own, so a notice never shows in another tab.
  protected void onAttach(AttachEvent event) {
    ComponentUtil.setData(event.getUI(), Notices.class, this);
  }

  // The browser hides it after a while, but not while it is pointed at or has the focus.
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
