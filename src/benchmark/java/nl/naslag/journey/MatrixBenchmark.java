package nl.naslag.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the matrix takes to open with 2,000 requests in 100 documents, in a real browser.
///
/// Prints figures and asserts none: they are those of one machine. Not part of the build.
class MatrixBenchmark {
  private static final int REQUESTS = 2_000;
  private static final int DOCUMENTS = 100;
  private static final int TURNS = 9;
  private static final String READY =
      "() => document.querySelectorAll('.matrix tbody tr').length > 40";

  @TempDir Path folder;

  @Test
  void opensTheMatrix() throws Exception {
    Path corpus = folder.resolve("corpus");
    new ManyRequests(2024).write(corpus, REQUESTS, DOCUMENTS);
    try (RunningNaslag naslag = RunningNaslag.over(folder, DOCUMENTS);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = chromium(playwright)) {
      Page page = browser.newPage(new Browser.NewPageOptions().setBaseURL(naslag.base()));
      page.setDefaultTimeout(120_000);
      // The register is made while nobody looks.
      Thread.sleep(Duration.ofSeconds(20));
      say("front_first_ms", front(page));
      say("matrix_first_ms", link(page, "/verzoeken?view=matrix"));
      say("link_ms", many(page, "/verzoeken?view=matrix"));
      say("link_chapters_down_ms", many(page, "/verzoeken?view=matrix&down=hoofdstukken"));
      say("link_last_page_ms", many(page, "/verzoeken?view=matrix&page=40"));
      say("from_list_ms", fromList(page));
      System.out.println(page.locator(".matrix caption").textContent());
      System.out.println(page.locator("#totaal").textContent());
    }
  }

  private static Browser chromium(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(
                    List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  private static void say(String name, double milliseconds) {
    System.out.printf(Locale.ROOT, "%s=%.0f%n", name, milliseconds);
  }

  // The median: one turn that something else on the machine disturbs does not count.
  private static double many(Page page, String address) {
    List<Double> turns = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      turns.add(link(page, address));
    }
    return turns.stream().sorted().toList().get(TURNS / 2);
  }

  /// From the click on a link in another program until the table is painted.
  private static double link(Page page, String address) {
    page.navigate(address);
    page.waitForFunction(READY);
    return painted(page, "0");
  }

  // What any first screen of a fresh process takes, to tell that from the matrix itself.
  private static double front(Page page) {
    page.navigate("/");
    page.locator("main h1").first().waitFor();
    return painted(page, "0");
  }

  private static double fromList(Page page) {
    List<Double> turns = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      page.navigate("/verzoeken");
      page.locator("article.request").first().waitFor();
      page.evaluate("() => { window.started = performance.now(); }");
      page.locator(".tabs a", new Page.LocatorOptions().setHasText("Matrix")).click();
      page.waitForFunction(READY);
      turns.add(painted(page, "window.started"));
    }
    return turns.stream().sorted().toList().get(TURNS / 2);
  }

  private static double painted(Page page, String start) {
    Object now =
        page.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(() =>"
                + " done(performance.now() - "
                + start
                + "))))");
    return ((Number) now).doubleValue();
  }
}
