package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import nl.naslag.search.PassageSearch;
import nl.naslag.ui.html.Markup;

/// Moves from hit to hit without returning to the list.
///
/// At the first and last hit the step stays visible, without a link.
public final class HitBar extends Nav {
  public HitBar(HitRoute route, PassageSearch search) {
    addClassName("hit-bar");
    Markup.labelled(this, text("ui.hits.bar"));
    add(step(route.moved(-1), search, "previous"));
    Anchor list = Markup.link(route.list(), text("ui.hits.list", route.number()));
    add(Markup.identified(list, "terug-naar-treffers"), step(route.moved(1), search, "next"));
  }

  private static Anchor step(HitRoute route, PassageSearch search, String direction) {
    Anchor link = new Anchor();
    link.setText(text("ui.hits." + direction));
    link.getElement().setAttribute("data-step", direction);
    route
        .hitIfAny(search)
        .ifPresentOrElse(
            hit -> link.setHref(route.to(hit.passage()).href()),
            () -> link.getElement().setAttribute("aria-disabled", "true"));
    return link;
  }
}
