package nl.naslag.rest.gate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the web server shows when a request ended in an error that nobody has answered.
///
/// Who asks for this page itself asks for something that does not exist.
@Controller
class ErrorAnswers implements ErrorController {
  private static final int NOT_FOUND = 404;

  @RequestMapping("${spring.web.error.path:/error}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer failed && failed >= 400 ? failed : NOT_FOUND;
    ProblemDetail problem = GateRefusal.problem(code);
    String body = GateRefusal.begin(problem, request, response);
    response.getWriter().write(body);
  }
}
