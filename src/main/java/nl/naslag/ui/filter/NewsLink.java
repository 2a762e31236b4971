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

/// The way to the saved searches in the menu, with the number of new passages.
public final class NewsLink extends Anchor {
  private final SearchNews news;

  public NewsLink(SearchNews news) {
    super("zoekopdrachten", text("ui.menu.zoekopdrachten"));
    this.news = news;
  }

  /// Counts anew on the screen of the user whose click is being handled.
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
    // While documents are being read the browser asks again; what comes in shows here.
    event.getUI().addPollListener(poll -> refresh());
    refresh();
  }

  public void refresh() {
    SearchNews.Badge badge = news.badge();
    setText(text("ui.menu.zoekopdrachten"));
    if (badge.fresh() > 0) {
      Span number = Markup.span("news-count", Texts.number(badge.fresh()));
      // A bare number says nothing aloud; the words behind it do.
      number.getElement().setAttribute("aria-hidden", "true");
      add(number, Markup.spoken(text("ui.saved.badge", badge.fresh(), badge.searches())));
    }
  }
}
