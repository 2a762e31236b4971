package nl.naslag.ui.html;

import nl.naslag.briefing.Citation;
import nl.naslag.search.IndexedPassage;

/// A link to a passage that names its location.
public final class PlaceLink {
  private PlaceLink() {}

  /// "Omgevingsvisie › 4. Wonen › p. 41", a link that opens the passage in the reader.
  public static Tagged to(IndexedPassage found) {
    Tagged link = new Tagged("a", "place", Markup.span("place-title", found.documentTitle()));
    found.passage().trail().forEach(step -> link.add(Markup.span("trail-step", step)));
    String page = Citation.page(found.passage());
    if (!page.isEmpty()) {
      link.add(Markup.span("place-page", page));
    }
    link.getElement().setAttribute("href", Address.of(found).href());
    return link;
  }
}
