package nl.naslag.rest.rule;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import nl.naslag.document.RefusalCode;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The rules for every REST endpoint: known parameters only, a version on every response, and no
/// changes requested by other sites' pages.
@Configuration(proxyBeanMethods = false)
public class RestRules implements WebMvcConfigurer {
  /// Version of the API, in the header that the Dutch API design rules require.
  ///
  /// It changes with the API, not with each release of Naslag.
  public static final String VERSION = "1.0.0";

  private static final String PATHS = "/api/v1/**";
  /// Methods that change nothing, so any page may use them; browsers hide the response from it.
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final ParameterCheck parameters = new ParameterCheck();
  private final OwnerCheck owner;

  RestRules(OwnerCheck owner) {
    this.owner = owner;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Greeting()).addPathPatterns(PATHS);
    registry.addInterceptor(owner).addPathPatterns(PATHS);
    registry
        .addInterceptor(parameters)
        .addPathPatterns(PATHS)
        .excludePathPatterns("/api/v1/openapi.json/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(parameters);
  }

  /// Runs before the endpoint, so that refusals carry the version too.
  private static final class Greeting implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader("API-Version", VERSION);
      // Otherwise a browser may run a corpus file as what it looks like, whatever its type.
      response.setHeader("X-Content-Type-Options", "nosniff");
      refuseOtherSites(request);
      return true;
    }

    // There is no login on loopback, so any page in the browser could post here.
    private static void refuseOtherSites(HttpServletRequest request) {
      String origin = request.getHeader("Origin");
      if (origin != null
          && !READING.contains(request.getMethod())
          && !origin.endsWith("//" + request.getHeader("Host"))) {
        throw RefusalCode.OTHER_SITE.refusal();
      }
    }
  }
}
