package nl.naslag.rest.gate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import nl.naslag.document.Texts;
import nl.naslag.rest.rule.PlainPage;
import nl.naslag.rest.rule.Problems;
import nl.naslag.rest.rule.RestRules;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/// What somebody gets where neither a screen nor an endpoint answers: one sentence.
final class GateRefusal {
  private static final String API = "/api";
  private static final int FORBIDDEN = 403;
  private static final int MISDIRECTED = 421;
  private static final int FAULT = 500;
  private static final int NOT_IMPLEMENTED = 501;
  private static final int BAD = 400;
  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  private GateRefusal() {}

  /// What is said about a status that the server itself has set.
  static ProblemDetail problem(int status) {
    // It calls a method or a coding that nobody knows a shortcoming of its own.
    return Problems.problem(HttpStatusCode.valueOf(status == NOT_IMPLEMENTED ? BAD : status));
  }

  /// Puts status and headers on an answer and returns its body: a problem for programs, a page for
  /// people.
  static String begin(
      ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) {
    String path = asked(request);
    response.setStatus(problem.getStatus());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    if (path.equals(API) || path.startsWith(API + "/")) {
      response.setHeader("API-Version", RestRules.VERSION);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      return JSON.writeValueAsString(problem);
    }
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    return PlainPage.html(sentence(problem));
  }

  // Most sentences speak to programmers; a person has an address that does not work.
  private static String sentence(ProblemDetail problem) {
    boolean refused = problem.getStatus() == FORBIDDEN || problem.getStatus() == MISDIRECTED;
    return refused || problem.getStatus() >= FAULT
        ? String.valueOf(problem.getDetail())
        : Texts.text("rest.broken");
  }

  // Within the handling of an error the request has the address of that handling.
  private static String asked(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object path = failed == null ? request.getRequestURI() : failed;
    return path == null ? "" : path.toString();
  }
}
