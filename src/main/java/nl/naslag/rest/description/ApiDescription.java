package nl.naslag.rest.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.running.OwnerToken;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Completes what the generator made of the endpoints: texts, codes, names and addresses.
///
/// Paths are given from the address of the server, which holds the major version, as the Dutch API
/// design rules want.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  static final String OWNER = "owner";
  private static final String BASE = "/api/v1";

  private final OperationTexts texts = OperationTexts.load();

  @Bean
  ServerBaseUrlCustomizer serverAddress() {
    return (address, request) -> address + BASE;
  }

  @Bean
  OpenApiCustomizer completed(ContactSettings contact) {
    return api -> {
      api.getInfo().setContact(contact(contact));
      texts.tags().forEach((name, said) -> api.addTagsItem(new Tag().name(name).description(said)));
      AnswerSchemas.addTo(api.getComponents());
      api.getComponents().addSecuritySchemes(OWNER, owner());
      api.setPaths(described(api.getPaths()));
      rename(api);
    };
  }

  private static Contact contact(ContactSettings settings) {
    return new Contact().name(settings.name()).email(settings.email()).url(settings.url());
  }

  private static SecurityScheme owner() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.HEADER)
        .name(OwnerToken.HEADER)
        .description("The token that a running server leaves in its data folder.");
  }

  private Paths described(Paths paths) {
    Paths shorter = new Paths();
    paths.forEach(
        (path, item) -> {
          String within = path.substring(BASE.length());
          item.readOperationsMap().forEach((method, one) -> describe(method, within, one));
          shorter.addPathItem(within, item);
        });
    return shorter;
  }

  private void describe(PathItem.HttpMethod method, String path, Operation operation) {
    texts
        .operation(method + " " + path)
        .ifPresent(text -> new DescribedOperation(text, texts).writeTo(method.name(), operation));
    operation
        .getResponses()
        .addApiResponse("500", DescribedOperation.problem("A fault of Naslag.", Set.of("fault")));
  }

  private static void rename(OpenAPI api) {
    Components components = api.getComponents();
    Map<String, String> names = RecordSchemas.names(components.getSchemas().keySet());
    Map<String, Schema> schemas = new LinkedHashMap<>();
    components
        .getSchemas()
        .forEach(
            (name, schema) -> {
              RecordSchemas.complete(name, schema);
              schemas.put(names.get(name), schema);
            });
    schemas.forEach(ApiDescription::values);
    components.setSchemas(schemas);
    Stream.concat(schemas.values().stream(), inPaths(api.getPaths()))
        .forEach(schema -> RecordSchemas.rename(schema, names));
  }

  private static void values(String name, Schema<?> schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((field, one) -> KnownValues.ofField(name, field, one));
    }
  }

  private static Stream<Schema<?>> inPaths(Paths paths) {
    return paths.values().stream()
        .flatMap(item -> item.readOperations().stream())
        .flatMap(ApiDescription::content)
        .<Schema<?>>map(MediaType::getSchema);
  }

  private static Stream<MediaType> content(Operation operation) {
    Stream<MediaType> answers =
        operation.getResponses().values().stream()
            .filter(response -> response.getContent() != null)
            .flatMap(response -> response.getContent().values().stream());
    Stream<MediaType> asked =
        operation.getRequestBody() == null
            ? Stream.empty()
            : operation.getRequestBody().getContent().values().stream();
    return Stream.concat(answers, asked).filter(media -> media.getSchema() != null);
  }
}
