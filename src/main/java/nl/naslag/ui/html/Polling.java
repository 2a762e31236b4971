package nl.naslag.ui.html;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.IdentityHashMap;
import java.util.Objects;

/// How often the browser asks for news: as often as the most eager part of the screen wishes.
///
/// One for each browser tab, because the tab has one pace only: who sets it by himself stops the
/// others. Nobody wishes anything as a rule, and then the browser asks nothing.
public final class Polling {
  private static final int NEVER = -1;

  private final UI ui;
  private final IdentityHashMap<Object, Integer> wishes = new IdentityHashMap<>();

  private Polling(UI ui) {
    this.ui = ui;
  }

  public static Polling of(UI ui) {
    if (ComponentUtil.getData(ui, Polling.class) == null) {
      ComponentUtil.setData(ui, Polling.class, new Polling(ui));
    }
    return Objects.requireNonNull(ComponentUtil.getData(ui, Polling.class));
  }

  /// Until [#stop].
  public void ask(Object who, int milliseconds) {
    wishes.put(who, milliseconds);
    refresh();
  }

  public void stop(Object who) {
    wishes.remove(who);
    refresh();
  }

  private void refresh() {
    ui.setPollInterval(wishes.values().stream().mapToInt(Integer::intValue).min().orElse(NEVER));
  }
}
