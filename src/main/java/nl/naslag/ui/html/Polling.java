package nl.naslag.ui.html;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.IdentityHashMap;
import java.util.Objects;

/// Sets how often the browser polls: at the shortest interval that any part of the screen requests.
///
/// One per browser tab, because a tab has a single interval: setting it directly would stop the
/// others. Usually nothing requests it, and the browser does not poll.
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

  /// Polls until [#stop].
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
