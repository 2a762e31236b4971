package nl.naslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Every screen in a real browser: for everyone, in every size, in the dark and on paper.
class ScreensE2E extends InBrowser {
  private static final Path SCREENS = Path.of("target/screens");
  /// The brightest a ground in the dark may be, of 255.
  private static final int DARK = 60;

  private static String dossier = "";
  private static String list = "";
  private static String request = "";

  /// With a line of each kind, so that each is looked at.
  @BeforeAll
  static void aDossierWithEverythingInIt() throws IOException, InterruptedException {
    dossier =
        naslag
            .post("/api/v1/briefing-packs", Map.of("title", "Overleg over het stroomnet"))
            .path("id")
            .asString();
    String items = "/api/v1/briefing-packs/" + dossier + "/items";
    String passage =
        naslag.json("/api/v1/search?q=netcongestie").at("/hits/0/passage/id").asString();
    naslag.post(items, Map.of("kind", "kop", "text", "Netcongestie"));
    naslag.post(items, Map.of("passageId", passage, "note", "Navragen"));
    naslag.post(items, Map.of("kind", "notitie", "text", "Eerst bellen."));
    naslag.post(
        "/api/v1/saved-searches",
        Map.of(
            "name",
            "Netcongestie in 2030",
            "parameters",
            Map.of("q", List.of("netcongestie"), "horizon", List.of("2030"))));
  }

  @BeforeAll
  static void aDecisionOnARequest() throws IOException, InterruptedException {
    String id = naslag.json("/api/v1/rijk-requests").at("/requests/0/id").asString();
    request = URLEncoder.encode(id, StandardCharsets.UTF_8);
    naslag.post("/api/v1/rijk-requests/" + request + "/acts", Map.of("kind", "bevestigd"));
    String passage =
        naslag.json("/api/v1/search?q=netcongestie").at("/hits/0/passage/id").asString();
    naslag.post(
        "/api/v1/rijk-requests/" + request + "/fates",
        Map.of(
            "state",
            "toegezegd",
            "owner",
            "Team Stroom",
            "deadline",
            "2020-01-01",
            "passageId",
            passage));
  }

  /// Every screen, and each of its faces: full, empty, refused.
  private static Map<String, String> screens() throws IOException, InterruptedException {
    JsonNode hit =
        naslag.json("/api/v1/search?q=netcongestie&document=" + naslag.pdf()).at("/hits/0/passage");
    String document = hit.path("documentId").asString();
    Map<String, String> screens = new LinkedHashMap<>();
    screens.put("voor", "/");
    screens.put("zoeken-begin", "/zoeken");
    screens.put("zoeken", "/zoeken?q=netcongestie");
    screens.put("zoeken-leeg", "/zoeken?q=xyzzyplugh");
    screens.put("zoeken-fout", "/zoeken?q=%22netcongestie");
    screens.put("vraag", "/vraag");
    screens.put("antwoord", "/vraag?q=Wat+vraagt+de+provincie+over+netcongestie%3F");
    screens.put("geen-antwoord", "/vraag?q=Hoe+duur+is+een+fiets+in+Peru%3F");
    screens.put("verzoeken", "/verzoeken");
    screens.put("verzoek", "/verzoeken/" + request);
    screens.put("matrix", "/verzoeken?view=matrix");
    screens.put("agenda", "/agenda");
    screens.put(
        "agenda-rij", "/agenda?kind=agendapunt&theme=energie&sort=-horizon&open=" + agendapunt());
    screens.put("agenda-leeg", "/agenda?q=xyzzyplugh");
    screens.put("agenda-fout", "/agenda?sort=kleur");
    screens.put("overzicht", "/overzicht");
    screens.put("overzicht-partijen", "/overzicht?view=partijen");
    screens.put("overzicht-tijd", "/overzicht?view=tijd");
    screens.put("matrix-om", "/verzoeken?view=matrix&down=hoofdstukken&open=-");
    screens.put("vergelijking", "/verzoeken?kies=" + request);
    screens.put("verzoeken-afdruk", "/verzoeken?view=afdruk");
    screens.put("besluiten", "/verzoeken?view=besluiten");
    screens.put("themas", "/themas");
    screens.put("thema", "/themas/energie");
    screens.put("partijen", "/partijen");
    screens.put("stukken", "/stukken");
    screens.put("stuk", "/stukken/" + document);
    screens.put("gegevens", "/stukken/" + document + "?gegevens=open");
    String passage = "/stukken/" + document + "?passage=" + hit.path("id").asString();
    screens.put("passage", passage);
    screens.put("pagina", passage + "&blad=" + hit.path("page").asInt());
    screens.put("leeskwaliteit", "/stukken/" + document + "?view=leeskwaliteit");
    screens.put("verwijzingen-stuk", "/stukken/" + document + "?view=verwijzingen");
    screens.put("verwijzingen", "/verwijzingen");
    screens.put("versies", "/stukken/" + document + "/versies");
    screens.put("versies-naast", "/stukken/" + document + "/versies?met=" + otherThan(document));
    screens.put("werklijst", "/stukken?outcome=pages");
    screens.put("dossiers", "/dossiers");
    screens.put("dossier", "/dossiers/" + dossier);
    screens.put("zoekopdrachten", "/zoekopdrachten");
    screens.put("zoeklijst", "/zoeklijst");
    screens.put("nieuw", "/zoeken?q=netcongestie&since=2020-01-01T00:00:00Z");
    screens.put("weg", "/bestaat-niet");
    screens.put("stuk-weg", "/stukken/bestaat-niet");
    return screens;
  }

  private static String otherThan(String document) throws IOException, InterruptedException {
    for (JsonNode other : naslag.json("/api/v1/documents?pageSize=100").path("items")) {
      if (!other.path("id").asString().equals(document)) {
        return other.path("id").asString();
      }
    }
    throw new IllegalStateException("One document only");
  }

  private static String agendapunt() throws IOException, InterruptedException {
    return naslag
        .json("/api/v1/commitments?kind=agendapunt&theme=energie")
        .at("/items/0/id")
        .asString();
  }

  /// A list with terms that are there, that are nowhere and that are no query.
  private String list() {
    if (list.isEmpty()) {
      open("/zoeklijst");
      page.getByTestId("termen").fill("netcongestie\nwoning*\n\"water en bodem\"\nxyzzy\n\"open");
      page.getByTestId("zoek-lijst").click();
      page.waitForURL("**/zoeklijst?lijst=*");
      list = page.url().substring(naslag.base().length());
    }
    return list;
  }

  /// Opens every screen in a window of this size and gathers what is wrong, by screen.
  private Map<String, List<String>> wrong(
      int width, int height, Function<String, List<String>> look)
      throws IOException, InterruptedException {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    page.setViewportSize(width, height);
    Map<String, String> screens = screens();
    screens.put("zoeklijst-matrix", list());
    screens.put("zoeklijst-stuk", list() + "&document=" + naslag.pdf());
    screens.put("zoeklijst-passages", list() + "&view=passages");
    for (Map.Entry<String, String> screen : screens.entrySet()) {
      open(screen.getValue());
      List<String> here = look.apply(screen.getKey());
      if (!here.isEmpty()) {
        wrong.put(screen.getKey() + " at " + width, here);
      }
    }
    return wrong;
  }

  // One visit for all that a wide window can show: each visit costs more than what is looked at.
  @Test
  void everyScreenOfAWideWindowPassesAxeFitsPrintsAndCanBeReadInTheDark() throws Exception {
    ScreenCheck check = new ScreenCheck(page);
    assertThat(
            wrong(
                1280,
                800,
                screen -> {
                  picture(screen + "-1280");
                  List<String> wrong = new ArrayList<>(check.violations());
                  wrong.addAll(check.sticksOut());
                  wrong.addAll(inTheDark(check));
                  wrong.addAll(onPaper(check));
                  return wrong;
                }))
        .isEmpty();
  }

  private List<String> inTheDark(ScreenCheck check) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    List<String> wrong =
        check.brightness() > DARK ? List.of("is bright in the dark") : check.paleWords();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return wrong;
  }

  private List<String> onPaper(ScreenCheck check) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    List<String> wrong =
        page.locator("header nav, footer, .line-tools").all().stream().anyMatch(Locator::isVisible)
            ? List.of("prints its buttons")
            : check.sticksOut();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return wrong;
  }

  @Test
  void everyScreenPassesAxeOnAPhoneAndFitsAtAZoomOfFourHundredPercent() throws Exception {
    ScreenCheck check = new ScreenCheck(page);
    assertThat(
            wrong(
                400,
                800,
                screen -> {
                  picture(screen + "-400");
                  List<String> wrong = new ArrayList<>(check.violations());
                  wrong.addAll(check.sticksOut());
                  wrong.addAll(zoomed(check));
                  return wrong;
                }))
        .isEmpty();
  }

  // A window of 1280 by 1024 leaves 320 by 256 at that zoom.
  private List<String> zoomed(ScreenCheck check) {
    page.setViewportSize(320, 256);
    List<String> wrong = check.sticksOut();
    page.setViewportSize(400, 800);
    return wrong;
  }

  @Test
  void theArrowKeysWalkThroughTheMatrix() {
    open("/verzoeken?view=matrix");
    page.locator(".matrix-scroll").focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".matrix thead th").first()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".matrix tbody tr:first-child th a")).isFocused();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".matrix tbody tr:first-child td a").first()).isFocused();
    page.keyboard().press("Control+End");
    assertThat(page.locator(".matrix tbody tr:last-child td:last-child")).isInViewport();
    page.keyboard().press("Control+Home");
    assertThat(page.locator(".matrix thead th").first()).isFocused();
  }

  @Test
  void printsTheLinesOfADossier() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    open("/dossiers/" + dossier);
    assertThat(page.locator(".paper blockquote").first()).isVisible();
  }

  @Test
  void thePrintedMatrixRepeatsItsHeadsOnEveryLandscapePage() throws IOException {
    open("/verzoeken?view=afdruk");
    byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument printed = Loader.loadPDF(paper)) {
      PDRectangle first = printed.getPage(0).getMediaBox();
      assertThat(first.getWidth()).isGreaterThan(first.getHeight());
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(2);
      text.setEndPage(2);
      assertThat(printed.getNumberOfPages()).isGreaterThan(2);
      assertThat(text.getText(printed).strip()).startsWith("Nr. Verzoek");
    }
  }

  private void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
  }
}
