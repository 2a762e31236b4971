package nl.naslag.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Measures in Chromium how long it takes from Enter to the first painted hits, over the index that
/// [ScaleBenchmark] left in its folder. Not part of the build.
class SearchScreenBenchmark {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final long SEED = 20_261_125;
  private static final int WARM = 15;
  private static final int ASKED = 60;

  /// Waits for Enter, then for hits that differ from those before it, then until they are painted.
  private static final String WATCH =
      """
      () => {
        const before = document.querySelector('#totaal')?.textContent + location.search;
        window.measured = new Promise(done => {
          let enter = 0;
          addEventListener('keydown', e => { if (e.key === 'Enter') enter = performance.now(); },
              {capture: true, once: true});
          const look = () => {
            const now = document.querySelector('#totaal')?.textContent + location.search;
            if (enter && now !== before && document.querySelector('[data-hit], .empty')) {
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - enter)));
            } else {
              requestAnimationFrame(look);
            }
          };
          look();
        });
      }
      """;

  private static final double LATEST = 10_000;
  private static final String MEASURED =
      "latest => Promise.race("
          + "[window.measured, new Promise(done => setTimeout(() => done(latest + 1), latest))])";

  private final Path folder =
      Path.of(System.getProperty("scale.folder", "target/scale")).toAbsolutePath();

  @Test
  void showsHitsSoonAfterEnter() throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium");
    assumeTrue(Files.isDirectory(folder.resolve("index")), "run ScaleBenchmark first");
    int port = freePort();
    long start = System.nanoTime();
    Process naslag = start(port);
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = chromium(playwright)) {
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
      page.setDefaultTimeout(120_000);
      awaitScreen(page, "http://localhost:" + port + "/zoeken", naslag);
      print("seconds_from_start_to_screen", (System.nanoTime() - start) / 1e9);
      measure(page);
    } finally {
      naslag.destroy();
    }
  }

  private void measure(Page page) throws IOException {
    List<String> words = words(WARM + ASKED);
    List<Double> times = new ArrayList<>();
    for (String word : words) {
      double time = ask(page, word);
      if (time > LATEST) {
        System.out.println("Nothing new on the screen for: " + word);
      }
      times.add(time);
    }
    Timings timings = new Timings(times.subList(WARM, times.size()), List.of(0.0), 0);
    timings.print("enter_to_hits");
    ask(page, "water");
    Number elements = (Number) page.evaluate("() => document.querySelectorAll('*').length");
    print("elements_on_the_screen", elements.doubleValue());
    assertThat(times).hasSize(words.size());
  }

  private static double ask(Page page, String word) {
    page.evaluate(WATCH);
    page.locator("#zoekvak").fill(word);
    page.locator("#zoekvak").press("Enter");
    return ((Number) page.evaluate(MEASURED, LATEST)).doubleValue();
  }

  private static Browser chromium(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(
                    List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  private static void awaitScreen(Page page, String address, Process naslag) throws Exception {
    for (int i = 0; i < 300 && naslag.isAlive(); i++) {
      try {
        page.navigate(address);
        page.locator("#totaal").waitFor();
        return;
      } catch (com.microsoft.playwright.PlaywrightException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IOException("Naslag did not come up");
  }

  private Process start(int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "nl.naslag.Naslag",
            "start",
            "--corpus",
            folder.resolve("corpus").toString(),
            "--index",
            folder.resolve("index").toString(),
            "--data",
            folder.resolve("data").toString(),
            "--port",
            String.valueOf(port))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("naslag.out").toFile())
        .start();
  }

  /// Different words of the corpus, each from another place.
  private List<String> words(int wanted) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder.resolve("corpus"))) {
      files = listed.sorted().toList();
    }
    Random random = new Random(SEED);
    Set<String> words = new HashSet<>();
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < wanted) {
      String text =
          Files.readString(files.get(random.nextInt(files.size())), StandardCharsets.UTF_8);
      List<String> all = WORD.matcher(text).results().map(MatchResult::group).toList();
      String word = all.isEmpty() ? "" : all.get(random.nextInt(all.size()));
      if (!word.isEmpty() && words.add(word.toLowerCase(Locale.ROOT))) {
        drawn.add(word);
      }
    }
    return drawn;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
  }
}
