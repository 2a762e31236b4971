package nl.naslag.rest.gate;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// The Dutch page for a request that the web server itself refuses.
///
/// Such a request, with an address of 200,000 characters or with "%ZZ" in it, reaches neither a
/// screen nor an endpoint. `/zoeken?q=%ZZ` returns status 400 and one sentence, without echoing the
/// request.
final class BrokenRequestPage extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(BrokenRequestPage.class);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    // Some parts set a status of refusal and no more, as Vaadin does at "/a/../b": this is no
    // error to the server, but the reader still needs a sentence.
    boolean reported = response.isError() && !response.setErrorReported();
    if (status < 400 || response.getContentWritten() > 0 || reported) {
      return;
    }
    try {
      write(GateRefusal.problem(status), request, response);
    } catch (IOException gone) {
      LOG.debug("Nobody is there to read the answer", gone);
    }
  }

  private static void write(ProblemDetail problem, Request request, Response response)
      throws IOException {
    AnswerHeaders.complete(response);
    String body = GateRefusal.begin(problem, request, response);
    Writer writer = response.getReporter();
    // No reporter: the response has already begun and cannot be replaced.
    if (writer != null) {
      writer.write(body);
      response.finishResponse();
    }
  }

  /// Replaces Tomcat's own page with this one.
  @Component
  static class Placing implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
      factory.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new BrokenRequestPage()));
    }
  }
}
