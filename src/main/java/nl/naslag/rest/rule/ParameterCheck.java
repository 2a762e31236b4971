package nl.naslag.rest.rule;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.Facet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses query parameters unknown to an endpoint, and passes on the known ones.
///
/// Applies to every endpoint, so that none can forget it. Stateless: one instance for all requests.
final class ParameterCheck implements HandlerInterceptor, HandlerMethodArgumentResolver {
  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotSupportedException {
    if (handler instanceof HandlerMethod method) {
      refuseAnyType(request);
      Set<String> known = Set.copyOf(takenBy(method));
      request.getParameterMap().keySet().stream()
          .filter(name -> !known.contains(name))
          .findFirst()
          .ifPresent(name -> refuse(name, method));
    }
    return true;
  }

  // A body of any type is a body of no type; reading it would fail further on.
  private static void refuseAnyType(HttpServletRequest request)
      throws HttpMediaTypeNotSupportedException {
    String type = request.getContentType();
    if (type != null && type.split(";", 2)[0].contains("*")) {
      throw new HttpMediaTypeNotSupportedException("A body has one type, not " + type);
    }
  }

  /// The names of an endpoint's query parameters.
  static List<String> takenBy(HandlerMethod method) {
    List<String> names = new ArrayList<>();
    if (method.hasMethodAnnotation(TakesFilters.class)) {
      Stream.of(Facet.values()).map(Facet::id).forEach(names::add);
    }
    KnownParameters takes = method.getMethodAnnotation(KnownParameters.class);
    if (takes != null) {
      names.addAll(List.of(takes.value()));
    }
    return names;
  }

  // Lists the known names, so that a user who typed "thema" sees "theme".
  private static void refuse(String name, HandlerMethod method) {
    List<String> known = takenBy(method);
    throw known.isEmpty()
        ? RefusalCode.NO_PARAMETERS.refusal(name)
        : RefusalCode.UNKNOWN_PARAMETER.refusal(name, String.join(", ", known));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Parameters.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new Parameters(request.getParameterMap());
  }
}
