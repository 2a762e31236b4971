package nl.naslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The three jobs in a real browser, on the demo set, and every screen under axe.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyE2E {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENS = Path.of("target/screens");
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TempDir private static Path folder;

  private static RunningNaslag naslag;
  private static Playwright playwright;
  private static Browser browser;
  private Page page;

  @BeforeAll
  static void startNaslagAndChromium() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(CHROMIUM), "Skipped: no Chromium at " + CHROMIUM + "; install chromium");
    naslag = RunningNaslag.start(folder);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
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
  }

  @AfterEach
  void closeTheWindow() {
    page.close();
  }

  private void open(String address) {
    page.navigate(address);
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first().waitFor();
  }

  @Test
  @Order(1)
  void theExampleSearchesOnTheFrontPageFindSomething() {
    open("/");
    List<String> addresses = new ArrayList<>();
    for (Locator link : page.locator("main a[href*='zoeken?']").all()) {
      addresses.add(link.getAttribute("href"));
    }
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(3);
    for (String address : addresses.subList(0, 3)) {
      open("/" + address.replaceFirst("^[./]*/", ""));
      assertThat(page.getByTestId("totaal")).not().hasText("");
      assertThat(page.locator("[data-testid=neem-op]").first()).isVisible();
    }
  }

  @Test
  @Order(2)
  void searchOpenTakeInAndExportGivesTheWordsOfTheSource() throws Exception {
    open("/zoeken");
    page.keyboard().press("/");
    page.keyboard().type("netcongestie");
    page.keyboard().press("Enter");
    page.waitForURL("**/zoeken?*q=netcongestie*");
    page.locator(".hits mark").first().waitFor();
    page.locator(".hits a[href*='stukken/']").first().click();
    page.waitForURL("**/stukken/**passage=**");
    String passageId = page.url().replaceFirst(".*[?&]passage=([^&]+).*", "$1");
    assertThat(page.locator("main mark").first()).isVisible();

    page.getByTestId("neem-op").first().click();
    page.getByTestId("dossiernaam").first().fill("Overleg netcongestie");
    page.getByTestId("maak-dossier").first().click();
    assertThat(page.locator("[data-testid=neem-op][aria-pressed=true]").first()).isVisible();
    open("/dossiers");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overleg netcongestie"))
        .first()
        .click();
    page.waitForURL("**/dossiers/*");

    String quote = naslag.json("/api/v1/passages/" + passageId).path("text").asString();
    assertThat(page.locator("main")).containsText(quote.substring(0, Math.min(60, quote.length())));
    Download odt =
        page.waitForDownload(() -> page.locator("a[href*='format=odt']").first().click());
    assertThat(words(content(odt.path()))).contains(words(quote));
    assertThat(words(sourceText(passageId))).contains(words(quote));
  }

  // Letters and figures only: white space and hyphens at line ends are the page's, not the text's.
  private static String words(String text) {
    return text.replaceAll("<[^>]*>", "").replace("&amp;", "&").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String content(Path odt) throws IOException {
    try (InputStream in = Files.newInputStream(odt);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException(odt + " has no content.xml");
  }

  private static String sourceText(String passageId)
      throws IOException, InterruptedException, TikaException {
    String document = naslag.json("/api/v1/passages/" + passageId).path("documentId").asString();
    Path file = folder.resolve("original");
    Files.write(file, naslag.bytes("/api/v1/documents/" + document + "/original"));
    return new Tika().parseToString(file);
  }

  @Test
  @Order(3)
  void aQuestionIsAnsweredWithAQuoteOrHonestlyNot() {
    open("/vraag?q=" + "Wat+vraagt+de+provincie+over+netcongestie%3F");
    assertThat(page.locator("main blockquote").first()).isVisible();
    open("/vraag?q=" + "Hoe+duur+is+een+fiets+in+Peru%3F");
    assertThat(page.locator("main")).containsText("Niet gevonden");
  }

  @Test
  @Order(4)
  void theMatrixLeadsFromARequestToItsPlace() {
    open("/verzoeken");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Matrix")).first().click();
    Locator cell = page.locator("main table td a").first();
    cell.waitFor();
    cell.click();
    page.waitForURL("**/stukken/**passage=**");
  }

  @Test
  @Order(5)
  void everyScreenPassesAxeOnAWideAndANarrowWindow() throws Exception {
    String document =
        naslag.json("/api/v1/search?q=netcongestie").at("/hits/0/passage/documentId").asString();
    String passage =
        naslag.json("/api/v1/search?q=netcongestie").at("/hits/0/passage/id").asString();
    String dossier = naslag.json("/api/v1/briefing-packs").at("/items/0/id").asString();
    Map<String, String> screens =
        Map.ofEntries(
            Map.entry("voor", "/"),
            Map.entry("zoeken", "/zoeken?q=netcongestie"),
            Map.entry("zoeken-leeg", "/zoeken?q=xyzzyplugh"),
            Map.entry("zoeken-fout", "/zoeken?q=%22netcongestie"),
            Map.entry("vraag", "/vraag"),
            Map.entry("antwoord", "/vraag?q=Wat+vraagt+de+provincie+over+netcongestie%3F"),
            Map.entry("geen-antwoord", "/vraag?q=Hoe+duur+is+een+fiets+in+Peru%3F"),
            Map.entry("verzoeken", "/verzoeken"),
            Map.entry("stukken", "/stukken"),
            Map.entry("stuk", "/stukken/" + document + "?passage=" + passage),
            Map.entry("dossiers", "/dossiers"),
            Map.entry("dossier", "/dossiers/" + dossier),
            Map.entry("weg", "/bestaat-niet"));
    List<String> violations = new ArrayList<>();
    for (Map.Entry<String, String> screen : screens.entrySet()) {
      for (int width : new int[] {1280, 400}) {
        page.setViewportSize(width, 800);
        open(screen.getValue());
        violations.addAll(violations(screen.getKey() + " " + width));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(screen.getKey() + "-" + width + ".png")));
      }
    }
    assertThat(violations).isEmpty();
  }

  private List<String> violations(String screen) {
    return new AxeBuilder(page)
        .withTags(WCAG_22_AA).analyze().getViolations().stream()
            .map(
                rule ->
                    screen
                        + ": "
                        + rule.getId()
                        + " at "
                        + rule.getNodes().stream()
                            .map(node -> node.getTarget().toString())
                            .toList())
            .toList();
  }

  @Test
  @Order(6)
  void stopsByItselfWhenAsked() throws InterruptedException {
    assertThat(naslag.stop()).isTrue();
  }
}
