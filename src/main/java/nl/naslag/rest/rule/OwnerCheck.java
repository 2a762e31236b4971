package nl.naslag.rest.rule;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import nl.naslag.document.RefusalCode;
import nl.naslag.running.OwnerToken;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses calls to an [OwnerOnly] endpoint without the token, or from another machine.
@Component
final class OwnerCheck implements HandlerInterceptor {
  private final OwnerToken token;

  OwnerCheck(OwnerToken token) {
    this.token = token;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws UnknownHostException {
    if (handler instanceof HandlerMethod method && isFor(method) && !isOwner(request)) {
      throw RefusalCode.OWNER_ONLY.refusal();
    }
    return true;
  }

  /// Whether an endpoint, or its whole controller, is for the owner only.
  static boolean isFor(HandlerMethod method) {
    return method.hasMethodAnnotation(OwnerOnly.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OwnerOnly.class);
  }

  private boolean isOwner(HttpServletRequest request) throws UnknownHostException {
    String given = request.getHeader(OwnerToken.HEADER);
    return given != null && token.isProvenBy(given) && isHere(request);
  }

  // The addresses are digits, so nothing is looked up.
  private static boolean isHere(HttpServletRequest request) throws UnknownHostException {
    InetAddress caller = InetAddress.getByName(request.getRemoteAddr());
    return caller.isLoopbackAddress()
        || caller.equals(InetAddress.getByName(request.getLocalAddr()));
  }
}
