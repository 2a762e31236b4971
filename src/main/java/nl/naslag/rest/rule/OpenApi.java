package nl.naslag.rest.rule;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/// The description at /api/v1/openapi.json, with the parameters that [KnownParameters] names.
///
/// The endpoints read their parameters from one object, which the generator cannot inspect, so they
/// are added here from the list that the check uses. The responses of [Problems], the same for
/// every endpoint, are added for the same reason.
@Configuration(proxyBeanMethods = false)
class OpenApi {
  private static final Set<String> NUMBERS = Set.of("page", "pageSize");
  /// The facets: `theme=wonen&theme=water` matches passages with either.
  private static final Set<String> REPEATED =
      Arrays.stream(Facet.values()).map(Facet::id).collect(Collectors.toUnmodifiableSet());

  // Otherwise the description would list our own classes.
  OpenApi() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Parameters.class)
        .replaceWithClass(DocumentId.class, String.class)
        .replaceWithClass(PassageId.class, String.class);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .components(new Components().addSchemas(Problems.SCHEMA, problem()))
        .info(
            new Info()
                .title("Naslag")
                .version(RestRules.VERSION)
                .description("Knowledge base for Dutch policy documents")
                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")));
  }

  @Bean
  OperationCustomizer queryParameters() {
    return OpenApi::withParameters;
  }

  private static Schema<?> problem() {
    Schema<String> code = new StringSchema();
    Problems.codes().forEach(code::addEnumItemObject);
    Schema<?> problem =
        new ObjectSchema()
            .addProperty("title", new StringSchema())
            .addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema())
            .addProperty("code", code)
            .addProperty("suggestion", new StringSchema());
    problem.setRequired(List.of("title", "status", "detail", "code"));
    return problem;
  }

  private static Operation withParameters(Operation operation, HandlerMethod method) {
    for (String name : ParameterCheck.takenBy(method)) {
      operation.addParametersItem(new QueryParameter().name(name).schema(schema(name)));
    }
    MediaType problem = new MediaType().schema(new Schema<>().$ref(Problems.SCHEMA));
    operation
        .getResponses()
        .setDefault(
            new ApiResponse()
                .description("Refused")
                .content(new Content().addMediaType(APPLICATION_PROBLEM_JSON_VALUE, problem)));
    return operation;
  }

  private static Schema<?> schema(String name) {
    if (NUMBERS.contains(name)) {
      return new IntegerSchema();
    }
    return REPEATED.contains(name)
        ? new ArraySchema().items(new StringSchema())
        : new StringSchema();
  }
}
