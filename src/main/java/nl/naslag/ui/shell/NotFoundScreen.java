package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Reports that an address does not exist, and where to go instead.
///
/// Returns 404, so that programs and link checkers notice it too.
@ParentLayout(Shell.class)
class NotFoundScreen extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
  NotFoundScreen() {
    addClassName("screen");
    add(
        Markup.heading(1, text("ui.not-found")),
        Markup.paragraph("", text("ui.not-found.more")),
        Markup.div("empty-step", Markup.link(Address.of("zoeken"), text("ui.not-found.search"))));
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return text("ui.title", text("ui.not-found"));
  }
}
