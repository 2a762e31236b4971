package nl.naslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The help beside the search box, in a real browser: suggestions, proposals and explanation.
class SearchE2E extends InBrowser {
  private Locator typed(String words) {
    Locator box = page.locator("#zoekvak");
    box.click();
    box.pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(30));
    page.locator("#suggesties .suggestion").first().waitFor();
    return box;
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 400})
  void takesASuggestionWithTheKeysAlone(int width) {
    page.setViewportSize(width, 800);
    open("/zoeken");
    Locator box = typed("netcong");
    assertThat(box).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    assertThat(box).hasAttribute("aria-activedescendant", "suggestie-0");
    assertThat(new ScreenCheck(page).sticksOut()).isEmpty();
    String suggested = page.locator("#suggestie-0").getAttribute("data-value");

    page.keyboard().press("Enter");

    page.waitForURL(url -> url.contains("q="));
    assertThat(page.locator("#zoekvak")).hasValue(suggested);
    page.locator(".hits .hit").first().waitFor();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 400})
  void takesTickedHitsWithTheKeysAloneAndUndoesIt(int width) throws Exception {
    page.setViewportSize(width, 800);
    String title = "Aangevinkt " + width;
    naslag.post("/api/v1/briefing-packs", Map.of("title", title));
    open("/zoeken?q=netcongestie");
    page.locator(".hit .choice input").nth(0).press("Space");
    page.locator(".hit .choice input").nth(2).press("Space");
    page.getByTestId("neem-aangevinkte-op").press("Enter");
    assertThat(page.locator(".hit [aria-pressed=true]")).hasCount(2);
    assertThat(new ScreenCheck(page).violations()).isEmpty();
    assertThat(new ScreenCheck(page).sticksOut()).isEmpty();

    page.getByTestId("ongedaan").press("Enter");
    assertThat(page.locator(".hit [aria-pressed=true]")).hasCount(0);
    page.getByTestId("neem-alles-op").press("Enter");
    assertThat(page.locator(".hit [aria-pressed=false]")).hasCount(0);
  }

  @Test
  void theOpenListIsForEveryone() {
    open("/zoeken");
    typed("netcong");
    page.keyboard().press("ArrowDown");

    // Leaves the box, so that nothing can be typed behind it.
    assertThat(new ScreenCheck(page).violations()).isEmpty();
  }

  @Test
  void escapeClosesTheSuggestionsAndKeepsWhatWasTyped() {
    open("/zoeken");
    Locator box = typed("netcong");
    page.keyboard().press("ArrowDown");

    page.keyboard().press("Escape");

    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(box).hasValue("netcong");
    assertThat(page.locator("#suggesties")).isHidden();
  }

  @Test
  void aClickOnTheProposalSetsAMistakeRight() {
    open("/zoeken?q=%22netcongestie");
    page.locator(".refusal .meant a").click();
    page.waitForURL("**/zoeken?q=%22netcongestie%22");
    page.locator(".hits mark").first().waitFor();

    open("/zoeken?q=netcongetsie");
    page.locator(".meant a").click();
    page.waitForURL("**/zoeken?q=netcongestie");
    page.locator(".hits mark").first().waitFor();
  }

  @Test
  void theHelpOpensWithOneClickAndItsExamplesWork() {
    open("/zoeken");
    page.locator("#zoekhulp > summary").click();
    assertThat(new ScreenCheck(page).violations()).isEmpty();
    for (Locator example : page.locator("#zoekhulp dt a").all()) {
      String address = example.getAttribute("href");
      open("/" + address);
      assertThat(page.getByTestId("weigering")).hasCount(0);
    }
  }
}
