package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import nl.naslag.storage.Hindrances;
import nl.naslag.ui.html.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes every page Dutch, and reports errors when a click fails.
///
/// A refusal is shown as its own Dutch sentence. Anything else is logged once; the user is told
/// that it failed, without a stack trace.
@Component
class PageDefaults implements VaadinServiceInitListener {
  private static final Logger LOG = LoggerFactory.getLogger(PageDefaults.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(PageDefaults::speakDutch);
    event.addIndexHtmlRequestListener(PagePolicy::apply);
    event.addIndexHtmlRequestListener(PageDefaults::sayIfThereIsNone);
    event.getSource().setSystemMessagesProvider(about -> messages());
    event
        .getSource()
        .addSessionInitListener(
            start -> {
              start.getSession().setLocale(Texts.DUTCH);
              start.getSession().setErrorHandler(PageDefaults::report);
            });
  }

  // A screen reader chooses its voice by the language of the page.
  private static void speakDutch(IndexHtmlResponse response) {
    response.getDocument().selectXpath("/html").attr("lang", "nl");
  }

  // The page itself is the same for every address; the browser learns only later what it shows.
  private static void sayIfThereIsNone(IndexHtmlResponse response) {
    VaadinRequest request = response.getVaadinRequest();
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    boolean known =
        request
            .getService()
            .getRouter()
            .resolveNavigationTarget(path, request.getParameterMap())
            .isPresent();
    if (!known) {
      response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void report(ErrorEvent event) {
    if (refusal(event.getThrowable()) instanceof Refusal refusal) {
      Notices.say(text(refusal.message()));
      return;
    }
    Optional<Refusal> hindrance = Hindrances.in(event.getThrowable());
    if (hindrance.isPresent()) {
      LOG.warn("A screen was hindered from outside", event.getThrowable());
      Notices.say(text(hindrance.get().message()));
      return;
    }
    LOG.error("A screen failed", event.getThrowable());
    Notices.say(text("ui.fault.click"));
  }

  // The framework wraps exceptions of listeners, so the refusal may lie a few causes deep.
  private static Throwable refusal(Throwable thrown) {
    Throwable cause = thrown;
    while (!(cause instanceof Refusal) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static SystemMessages messages() {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setInternalErrorCaption(text("ui.fault.title"));
    messages.setInternalErrorMessage(text("ui.fault.reload"));
    messages.setCookiesDisabledCaption(text("ui.cookies.title"));
    messages.setCookiesDisabledMessage(text("ui.cookies"));
    // Every screen can be restored from its address, so an expired session simply starts again.
    messages.setSessionExpiredNotificationEnabled(false);
    return messages;
  }
}
