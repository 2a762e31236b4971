package nl.naslag.rest.rule;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The rules for every REST endpoint: known parameters only, and a version on every response.
@Configuration(proxyBeanMethods = false)
public class RestRules implements WebMvcConfigurer {
  /// Version of the API, in the header that the Dutch API design rules require.
  ///
  /// It changes with the API, not with each release of Naslag.
  public static final String VERSION = "1.0.0";

  private static final String PATHS = "/api/v1/**";

  private final ParameterCheck parameters = new ParameterCheck();
  private final SeenStates seen = new SeenStates();
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
    resolvers.add(seen);
  }

  /// Runs before the endpoint, so that refusals carry the version too.
  private static final class Greeting implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader("API-Version", VERSION);
      return true;
    }
  }
}
