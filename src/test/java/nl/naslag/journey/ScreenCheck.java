package nl.naslag.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/// Looks at the screen that is open in a browser and says what is wrong with it.
final class ScreenCheck {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /// Names what sticks out, so that who reads the failure knows where to look.
  private static final String STICKS_OUT =
      """
      () => {
        const page = document.scrollingElement;
        if (page.scrollWidth <= page.clientWidth) return [];
        return [...document.querySelectorAll("body *")]
          .filter(one => one.getBoundingClientRect().right > page.clientWidth + 1)
          .map(one => one.tagName + "." + one.className)
          .concat("page of " + page.scrollWidth + " px");
      }
      """;

  private final Page page;

  ScreenCheck(Page page) {
    this.page = page;
  }

  /// What is wrong by WCAG 2.2 AA, as far as a program can see.
  List<String> violations() {
    return said(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations());
  }

  /// Words that stand out too little from their ground.
  List<String> paleWords() {
    return said(
        new AxeBuilder(page).withRules(List.of("color-contrast")).analyze().getViolations());
  }

  /// What makes the whole page scroll sideways; parts may scroll within themselves.
  List<String> sticksOut() {
    return ((List<?>) page.evaluate(STICKS_OUT)).stream().map(String::valueOf).toList();
  }

  /// Of the ground, from 0 for black to 255 for white.
  int brightness() {
    return ((Number)
            page.evaluate(
                "() => Math.max(...getComputedStyle(document.body).backgroundColor"
                    + ".match(/\\d+/g).slice(0, 3).map(Number))"))
        .intValue();
  }

  private static List<String> said(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                rule.getId()
                    + " at "
                    + rule.getNodes().stream().map(node -> node.getTarget().toString()).toList())
        .toList();
  }
}
