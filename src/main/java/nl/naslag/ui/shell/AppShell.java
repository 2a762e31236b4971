package nl.naslag.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.server.AppShellSettings;

/// The page around every screen: one style sheet of our own and no ready-made theme, because the
/// screens are plain HTML.
///
/// Light and dark follow the system, even before the style sheet has loaded.
@StyleSheet("context://frontend/naslag.css")
@Meta(name = "color-scheme", content = "light dark")
public class AppShell implements AppShellConfigurator {
  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "frontend/naslag.svg", "any");
  }
}
