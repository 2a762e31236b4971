package nl.naslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naslag.Needed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Naslag with the demo set and a real browser, for tests that do what a user does.
abstract class InBrowser {
  @TempDir static Path folder;

  static RunningNaslag naslag;
  private static Playwright playwright;
  private static Browser browser;
  Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void startNaslagAndChromium() throws IOException, InterruptedException {
    Path chromium = Needed.chromium();
    naslag = RunningNaslag.start(folder);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  @AfterAll
  static void stopBoth() {
    if (playwright != null) {
      playwright.close();
    }
    if (naslag != null) {
      naslag.close();
    }
  }

  @BeforeEach
  void aWindow() {
    page =
        browser.newPage(
            new Browser.NewPageOptions().setBaseURL(naslag.base()).setViewportSize(1280, 800));
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(this::note);
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  // A screen that does not exist is such an error too, and is meant to be one.
  private void note(ConsoleMessage message) {
    boolean itself = message.location().contains("bestaat-niet");
    if (message.type().equals("error") && !itself) {
      complaints.add(page.url() + ": " + message.text() + " at " + message.location());
    }
  }

  /// The browser complains of what the page may not load or run, and of scripts that fail.
  @AfterEach
  void closeTheWindowWithoutComplaintsInItsConsole() {
    page.close();
    assertThat(complaints).isEmpty();
  }

  /// Opens an address of Naslag and waits until its screen is there.
  void open(String address) {
    page.navigate(address);
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first().waitFor();
  }
}
