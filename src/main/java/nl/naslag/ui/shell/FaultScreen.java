package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.naslag.document.Refusal;
import nl.naslag.storage.Hindrances;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reports that a screen failed. The cause is logged once.
///
/// Shown within the shell, so that menu and search box remain available. The text gives no details,
/// which would help an attacker more than the user.
@ParentLayout(Shell.class)
class FaultScreen extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
  private static final Logger LOG = LoggerFactory.getLogger(FaultScreen.class);

  FaultScreen() {
    addClassName("screen");
    add(
        Markup.heading(1, text("ui.fault.title")),
        Markup.paragraph("", text("ui.fault.more")),
        Markup.div("empty-step", Markup.link(Address.of(""), text("ui.fault.home"))));
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    Optional<Refusal> hindrance = Hindrances.in(parameter.getCaughtException());
    if (hindrance.isPresent()) {
      LOG.warn("Hindered from outside in showing a screen", parameter.getCaughtException());
      addComponentAtIndex(1, Markup.paragraph("", text(hindrance.get().message())));
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    LOG.error("Cannot show {}", event.getLocation().getPath(), parameter.getCaughtException());
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return text("ui.title", text("ui.fault.title"));
  }
}
