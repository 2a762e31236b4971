package nl.naslag.rest.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import nl.naslag.document.RefusalCode;
import nl.naslag.rest.rule.Problems;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Where every request comes in, before any screen, endpoint or file.
///
/// In the web server itself and not in a filter, because what the server refuses or answers by
/// itself passes no filter.
final class Gate extends ValveBase {
  private final Visitors visitors;

  Gate(Visitors visitors) {
    super(true);
    this.visitors = visitors;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    AnswerHeaders.complete(response);
    // The server itself has refused what it cannot read; its page still has to be written.
    Optional<RefusalCode> refused =
        response.getStatus() < 400 ? visitors.refusal(request) : Optional.empty();
    if (refused.isPresent()) {
      String body = GateRefusal.begin(Problems.problem(refused.get()), request, response);
      response.getWriter().write(body);
    } else {
      getNext().invoke(request, response);
    }
    // Some parts empty an answer before they write an error in it.
    if (!response.isCommitted()) {
      AnswerHeaders.complete(response);
    }
  }

  /// Puts the gate in the web server.
  @Component
  static class Building implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Visitors visitors;

    Building(Visitors visitors) {
      this.visitors = visitors;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
      factory.addEngineValves(new Gate(visitors));
    }
  }
}
