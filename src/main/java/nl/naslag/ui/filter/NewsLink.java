package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.naslag.document.Texts;
import nl.naslag.saved.SearchNews;
import nl.naslag.ui.html.Markup;

/// The menu link to the saved searches, with the number of new passages.
public final class NewsLink extends Anchor {
  private final SearchNews news;

  public NewsLink(SearchNews news) {
    super("zoekopdrachten", text("ui.menu.zoekopdrachten"));
    this.news = news;
  }

  /// Updates the count on the screen of the user whose click is being handled.
  public static void refreshCurrent() {
    UI ui = UI.getCurrent();
    NewsLink link = ui == null ? null : ComponentUtil.getData(ui, NewsLink.class);
    if (link != null) {
      link.refresh();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ComponentUtil.setData(event.getUI(), NewsLink.class, this);
    // The browser polls while documents are being read, so new passages show up here.
    event.getUI().addPollListener(poll -> refresh());
    refresh();
  }

  public void refresh() {
    SearchNews.Badge badge = news.badge();
    setText(text("ui.menu.zoekopdrachten"));
    if (badge.fresh() > 0) {
      Span number = Markup.span("news-count", Texts.number(badge.fresh()));
      // A bare number means nothing when read aloud; the words after it do.
      number.getElement().setAttribute("aria-hidden", "true");
      add(number, Markup.spoken(text("ui.saved.badge", badge.fresh(), badge.searches())));
    }
  }
}
