package nl.naslag.rest.rule;

import java.util.Map;
import nl.naslag.document.RefusalCode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Answers below /api where no endpoint does, before the screens would show a page there.
///
/// A program that mistypes a path gets a problem with status 404, and no HTML with status 200.
@Configuration(proxyBeanMethods = false)
class UnknownPaths {
  // After the endpoints (0), before the screens, which take every path that is left.
  private static final int ORDER = 1;

  @Bean
  SimpleUrlHandlerMapping unknownApiPaths(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    // Thrown from here it would miss the problems, which are for endpoints only.
    HttpRequestHandler refuse =
        (request, response) ->
            problems.resolveException(
                request, response, null, RefusalCode.UNKNOWN_PATH.refusal(request.getRequestURI()));
    SimpleUrlHandlerMapping mapping =
        new SimpleUrlHandlerMapping(Map.of("/api", refuse, "/api/**", refuse));
    mapping.setOrder(ORDER);
    return mapping;
  }
}
