package nl.naslag.rest.rule;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Revised;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/// Says in which state something is: every endpoint that gives something [Revised] gives its ETag.
///
/// Stands before the handlers of Spring, which write the answer.
@Component
class RevisionTags implements HandlerMethodReturnValueHandler, SmartInitializingSingleton {
  private final ObjectProvider<RequestMappingHandlerAdapter> adapters;
  private final List<HandlerMethodReturnValueHandler> others = new ArrayList<>();

  RevisionTags(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
    this.adapters = adapters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    adapters.ifAvailable(
        adapter -> {
          others.addAll(requireNonNull(adapter.getReturnValueHandlers()));
          List<HandlerMethodReturnValueHandler> all = new ArrayList<>(others);
          all.addFirst(this);
          adapter.setReturnValueHandlers(all);
        });
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Revised.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws Exception {
    HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
    if (value instanceof Revised revised && response != null) {
      String tag = new ETag(revised.revision(), false).formattedTag();
      response.setHeader(HttpHeaders.ETAG, tag);
    }
    for (HandlerMethodReturnValueHandler other : others) {
      if (other.supportsReturnType(type)) {
        other.handleReturnValue(value, type, container, request);
        return;
      }
    }
  }
}
