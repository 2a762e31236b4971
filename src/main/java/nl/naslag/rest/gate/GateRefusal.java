package nl.naslag.rest.gate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.naslag.rest.rule.PlainPage;
import nl.naslag.rest.rule.RestRules;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/// What somebody gets where neither a screen nor an endpoint answers: one sentence.
final class GateRefusal {
  private static final String API = "/api";
  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  private GateRefusal() {}

  /// A problem for programs, a page for people.
  static void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = asked(request);
    response.setStatus(problem.getStatus());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    if (path.equals(API) || path.startsWith(API + "/")) {
      response.setHeader("API-Version", RestRules.VERSION);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getWriter().write(JSON.writeValueAsString(problem));
    } else {
      response.setContentType(MediaType.TEXT_HTML_VALUE);
      response.getWriter().write(PlainPage.html(String.valueOf(problem.getDetail())));
    }
  }

  // Within the handling of an error the request has the address of that handling.
  private static String asked(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String path ? path : request.getRequestURI();
  }
}
