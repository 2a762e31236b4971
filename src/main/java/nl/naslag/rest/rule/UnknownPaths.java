package nl.naslag.rest.rule;

import java.util.Map;
import nl.naslag.document.RefusalCode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Responds to unknown paths below /api, which would otherwise show a screen.
///
/// A program that mistypes a path gets a problem with status 404, not HTML with status 200.
@Configuration(proxyBeanMethods = false)
class UnknownPaths {
  // After the endpoints (0), before the screens, which accept every remaining path.
  private static final int ORDER = 1;

  @Bean
  SimpleUrlHandlerMapping unknownApiPaths(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    // An exception thrown here would miss the problem handler, which only covers endpoints.
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
