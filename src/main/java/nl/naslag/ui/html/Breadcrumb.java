package nl.naslag.ui.html;

import com.vaadin.flow.component.html.Span;
import nl.naslag.document.Passage;
import nl.naslag.search.IndexedPassage;

/// The trail to a passage: document, chapter, block.
public final class Breadcrumb {
  private Breadcrumb() {}

  /// A heading that links to the passage: its kind, followed by the trail.
  ///
  /// @param level in the outline of the screen, so that users can move from hit to hit by heading
  public static Tagged heading(int level, IndexedPassage found, Address destination) {
    Tagged link = new Tagged("a", "trail", Markup.span("trail-title", found.documentTitle()));
    found.passage().trail().forEach(step -> link.add(Markup.span("trail-step", step)));
    link.getElement().setAttribute("href", destination.href()).setAttribute("data-open", "");
    return new Tagged("h" + level, "hit-heading", kind(found.passage()), link);
  }

  /// An icon and a word, such as "Agendapunt 3a".
  public static Span kind(Passage passage) {
    Span kind = Markup.span("kind", ScreenText.kind(passage));
    kind.addClassName("kind-" + passage.kind().id());
    return Markup.iconed(kind, passage.kind().id());
  }
}
