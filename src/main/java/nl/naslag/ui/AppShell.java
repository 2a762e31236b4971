package nl.naslag.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;

/// The page around every screen.
public class AppShell implements AppShellConfigurator {}
