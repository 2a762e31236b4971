package nl.naslag.rest.rule;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Identified;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.UriComponentsBuilder;

/// Adds addresses to answers: where a new thing is, and where the other pages of a list are.
///
/// In headers, and without the name of the host, so that they hold behind any address.
final class Addresses implements HandlerMethodReturnValueHandler {
  private static final int CREATED = HttpStatus.CREATED.value();

  private final HandlerMethodReturnValueHandler writer;

  private Addresses(HandlerMethodReturnValueHandler writer) {
    this.writer = writer;
  }

  /// Puts one before everything that writes an answer.
  @Component
  static class Placing {
    Placing(RequestMappingHandlerAdapter adapter) {
      List<HandlerMethodReturnValueHandler> writers = adapter.getReturnValueHandlers();
      if (writers != null) {
        adapter.setReturnValueHandlers(
            writers.stream().<HandlerMethodReturnValueHandler>map(Addresses::new).toList());
      }
    }
  }

  @Override
  public boolean supportsReturnType(MethodParameter method) {
    return writer.supportsReturnType(method);
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter method,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws Exception {
    HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
    HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
    if (asked != null && response != null) {
      if (body(answer) instanceof Identified made && status(answer, response) == CREATED) {
        response.setHeader(HttpHeaders.LOCATION, base(method, asked) + "/" + made.id());
      }
      if (body(answer) instanceof ItemsJson<?> list && isPaged(method)) {
        response.setHeader(HttpHeaders.LINK, links(asked, list.total()));
      }
    }
    writer.handleReturnValue(answer, method, container, request);
  }

  private static @Nullable Object body(@Nullable Object answer) {
    return answer instanceof ResponseEntity<?> entity ? entity.getBody() : answer;
  }

  private static int status(@Nullable Object answer, HttpServletResponse response) {
    return answer instanceof ResponseEntity<?> entity
        ? entity.getStatusCode().value()
        : response.getStatus();
  }

  private static String base(MethodParameter method, HttpServletRequest request) {
    LocatedAt elsewhere = method.getMethodAnnotation(LocatedAt.class);
    return elsewhere == null ? request.getRequestURI() : elsewhere.value();
  }

  private static boolean isPaged(MethodParameter method) {
    KnownParameters known = method.getMethodAnnotation(KnownParameters.class);
    return known != null && List.of(known.value()).contains("page");
  }

  private static String links(HttpServletRequest request, long total) {
    Parameters asked = new Parameters(request.getParameterMap());
    long last = Math.max(1, Math.ceilDiv(total, asked.pageSize()));
    List<String> links = new ArrayList<>();
    links.add(link(request, 1, "first"));
    if (asked.page() > 1) {
      links.add(link(request, Math.min(asked.page() - 1L, last), "prev"));
    }
    if (asked.page() < last) {
      links.add(link(request, asked.page() + 1L, "next"));
    }
    links.add(link(request, last, "last"));
    return String.join(", ", links);
  }

  private static String link(HttpServletRequest request, long page, String relation) {
    String address =
        UriComponentsBuilder.fromPath(request.getRequestURI())
            .query(request.getQueryString())
            .replaceQueryParam("page", page)
            .build()
            .toUriString();
    return "<" + address + ">; rel=\"" + relation + "\"";
  }
}
