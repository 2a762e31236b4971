package nl.naslag.rest.rule;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import nl.naslag.document.Expectation;
import nl.naslag.document.Revised;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/// Describes `ETag` and `If-Match` at every operation that gives or takes them.
@Component
class SeenStateDescriptions implements OperationCustomizer {
  // Otherwise the description would list our own class as a parameter.
  SeenStateDescriptions() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Expectation.class);
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    boolean changes =
        Arrays.stream(method.getMethodParameters())
            .anyMatch(parameter -> parameter.getParameterType() == Expectation.class);
    if (changes) {
      operation.addParametersItem(
          new HeaderParameter()
              .name(HttpHeaders.IF_MATCH)
              .description(
                  "The ETag of the state that the change is made on. Another state is refused with"
                      + " 412 and the present state; without it the last state counts.")
              .schema(new StringSchema()));
    }
    if (changes || Revised.class.isAssignableFrom(method.getMethod().getReturnType())) {
      operation.getResponses().entrySet().stream()
          .filter(response -> response.getKey().startsWith("2"))
          .forEach(response -> response.getValue().addHeaderObject(HttpHeaders.ETAG, etag()));
    }
    return operation;
  }

  private static Header etag() {
    return new Header()
        .description("The state that is given, or that was removed")
        .schema(new StringSchema());
  }
}
