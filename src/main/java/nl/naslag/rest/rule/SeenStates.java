package nl.naslag.rest.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.naslag.document.Expectation;
import nl.naslag.document.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads in which state a client saw what it changes (`If-Match`).
///
/// Every endpoint that changes something takes an [Expectation]. Without `If-Match`, and with `*`,
/// every state will do.
final class SeenStates implements HandlerMethodArgumentResolver {
  private static final String ANY = "*";

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Expectation.class;
  }

  @Override
  public Expectation resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
    return asked == null
        ? Expectation.NONE
        : expected(Collections.list(asked.getHeaders(HttpHeaders.IF_MATCH)));
  }

  // A weak tag promises too little to overwrite something on it, so it matches nothing.
  static Expectation expected(List<String> headers) {
    if (headers.isEmpty() || headers.contains(ANY)) {
      return Expectation.NONE;
    }
    return new Expectation(
        Optional.of(
            headers.stream()
                .flatMap(header -> ETag.parse(header).stream())
                .filter(tag -> !tag.weak() && !tag.tag().isBlank())
                .map(tag -> new Revision(tag.tag()))
                .collect(Collectors.toSet())));
  }
}
