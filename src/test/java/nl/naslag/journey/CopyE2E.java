package nl.naslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Copying a quote with its source by key, as the clipboard of a real browser then holds it.
class CopyE2E extends InBrowser {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// All forms on the clipboard, by their type.
  private static final String CLIPBOARD =
      """
      async () => {
        const forms = {};
        for (const item of await navigator.clipboard.read()) {
          for (const type of item.types) forms[type] = await (await item.getType(type)).text();
        }
        return JSON.stringify(forms);
      }""";

  /// All that a page gets that is pasted into, which needs no leave of anybody.
  private static final String PASTED =
      """
      () => {
        window.pasted = null;
        document.addEventListener("paste", (event) => {
          const forms = {};
          for (const type of event.clipboardData.types) forms[type] = event.clipboardData.getData(type);
          window.pasted = JSON.stringify(forms);
        });
      }""";

  @Test
  void putsAHitOnTheClipboardInThreeFormsByKey() throws Exception {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    JsonNode passage = copyTheFirstHit();

    JsonNode forms = JSON.readTree(String.valueOf(page.evaluate(CLIPBOARD)));

    assertIsTheQuote(
        forms.path("text/plain").asString(),
        forms.path("text/html").asString(),
        forms.path("web text/markdown").asString(),
        passage);
  }

  /// So it is for everybody whose Naslag is served without https.
  @Test
  void putsTheSameThereWhereTheBrowserKeepsItsClipboardFromThePage() throws Exception {
    page.addInitScript("delete Navigator.prototype.clipboard");
    JsonNode passage = copyTheFirstHit();

    page.evaluate(PASTED);
    page.keyboard().press("Control+V");
    page.waitForFunction("window.pasted");

    JsonNode forms = JSON.readTree(String.valueOf(page.evaluate("window.pasted")));
    assertIsTheQuote(
        forms.path("text/plain").asString(),
        forms.path("text/html").asString(),
        forms.path("text/markdown").asString(),
        passage);
  }

  private JsonNode copyTheFirstHit() throws IOException, InterruptedException {
    open("/zoeken?q=netcongestie");
    page.locator("[data-hit]").first().waitFor();
    page.keyboard().press("j");
    String address = page.locator("[data-hit]").first().locator("[data-open]").getAttribute("href");
    page.keyboard().press("c");
    assertThat(page.locator("#gemeld")).not().hasText("");
    String id = address.replaceFirst(".*[?&]passage=([^&]+).*", "$1");
    return naslag.json("/api/v1/passages/" + URLDecoder.decode(id, StandardCharsets.UTF_8));
  }

  private static void assertIsTheQuote(
      String plain, String html, String markdown, JsonNode passage) {
    String words = words(passage.path("text").asString());
    String link =
        naslag.base()
            + "/stukken/"
            + passage.path("documentId").asString()
            + "?passage="
            + passage.path("id").asString();
    assertThat(words(plain)).contains(words);
    assertThat(plain).endsWith(link);
    assertThat(html).contains("<blockquote>").contains("href=\"" + link + "\"");
    assertThat(words(html.replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;", " "))).contains(words);
    assertThat(markdown).startsWith("> ").contains("(<" + link + ">)");
    assertThat(words(markdown)).contains(words);
  }

  // Letters and figures only: each form has marks of its own between them.
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
