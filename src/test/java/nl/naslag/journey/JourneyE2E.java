package nl.naslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/// The three jobs in a real browser, on the demo set.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyE2E extends InBrowser {
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
  void aDossierBecomesAPaperWithKeysAlone() throws Exception {
    open("/dossiers/" + dossier());
    page.getByText("Voeg een kop toe").press("Enter");
    assertThat(page.locator("textarea")).isFocused();
    page.keyboard().type("Het stroomnet");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator(".line").last()).containsText("Het stroomnet");

    page.getByLabel("Naar boven: Het stroomnet").press("Enter");
    assertThat(page.locator(".line").first()).containsText("Het stroomnet");
    // The first line cannot go up any more, so the focus has to go to a button that works.
    assertThat(page.getByLabel("Naar beneden: Het stroomnet")).isFocused();

    page.getByLabel("Haal uit het dossier: Het stroomnet").press("Enter");
    assertThat(page.locator(".line h2")).hasCount(0);
    page.getByTestId("ongedaan").press("Enter");
    assertThat(page.locator(".line").first()).containsText("Het stroomnet");
  }

  @Test
  @Order(6)
  void whatIsTypedIsKeptWithoutAnybodySavingIt() throws Exception {
    open("/dossiers/" + dossier());
    page.getByText("Voeg een notitie toe").press("Enter");
    assertThat(page.locator("textarea")).isFocused();
    page.keyboard().type("Eerst bellen");
    assertThat(page.locator(".words-told")).containsText("Bewaard.");
    page.keyboard().type(" met Zwolle.");
    page.locator("a[href*='zoeken']").first().click();
    page.waitForURL("**/zoeken*");

    open("/dossiers/" + dossier());
    assertThat(page.locator(".line").last()).containsText("Eerst bellen met Zwolle.");
  }

  @Test
  @Order(6)
  void aQuoteIsCutToASentenceWithKeysAlone() throws Exception {
    String pack =
        naslag.post("/api/v1/briefing-packs", Map.of("title", "Kort")).path("id").asString();
    for (JsonNode hit : naslag.json("/api/v1/search?q=netcongestie").path("hits")) {
      String id = hit.at("/passage/id").asString();
      naslag.post("/api/v1/briefing-packs/" + pack + "/items", Map.of("passageId", id));
    }
    open("/dossiers/" + pack);
    page.getByText("Kort in").first().press("Enter");
    Locator boxes = page.locator(".cut-sentence input");
    assertThat(boxes.first()).isFocused();
    assertThat(new ScreenCheck(page).violations()).isEmpty();
    boxes.first().focus();
    page.keyboard().press("Space");
    page.keyboard().press("Enter");
    assertThat(page.locator("blockquote", new Page.LocatorOptions().setHasText("[…]"))).hasCount(1);
    page.getByTestId("ongedaan").press("Enter");
    assertThat(page.locator("blockquote", new Page.LocatorOptions().setHasText("[…]"))).hasCount(0);
  }

  private static String dossier() throws IOException, InterruptedException {
    return naslag.json("/api/v1/briefing-packs").at("/items/0/id").asString();
  }

  @Test
  @Order(7)
  void thePageOfAPassageLooksAsOnPaperAndTurnsByKey() throws Exception {
    JsonNode hit =
        naslag.json("/api/v1/search?q=netcongestie&document=" + naslag.pdf()).at("/hits/0/passage");
    open("/stukken/" + naslag.pdf() + "?passage=" + hit.path("id").asString());
    page.getByText("Toon op de pagina").click();
    page.waitForURL("**blad=*");
    assertThat(page.locator(".sheet-mark").first()).isVisible();
    page.waitForFunction("document.querySelector('.sheet img').naturalWidth > 500");

    int sheet = Integer.parseInt(page.url().replaceFirst(".*blad=(\\d+).*", "$1"));
    page.keyboard().press("n");
    page.waitForURL("**blad=" + (sheet + 1) + "*");
    page.keyboard().press("p");
    page.waitForURL("**blad=" + sheet + "*");
    assertThat(page.locator(".sheet-mark").first()).isVisible();
  }

  @Test
  @Order(8)
  void stopsByItselfWhenAsked() throws InterruptedException {
    assertThat(naslag.stop()).isTrue();
  }
}
