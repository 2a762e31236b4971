package nl.naslag.rest.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.Type;
import java.util.List;
import nl.naslag.exchange.RequestsJson;
import nl.naslag.exchange.SearchReportJson;
import nl.naslag.exchange.TermJson;
import nl.naslag.exchange.commitment.CommitmentJson;
import nl.naslag.rest.rule.ItemsJson;
import org.springframework.core.ResolvableType;

/// Answers whose form the endpoint chooses while it runs, so that the generator cannot see them.
final class AnswerSchemas {
  private static final List<Type> TYPES =
      List.of(
          RequestsJson.class,
          RequestsJson.MatrixJson.class,
          SearchReportJson.class,
          TermJson.class,
          ResolvableType.forClassWithGenerics(ItemsJson.class, CommitmentJson.class).getType());

  private AnswerSchemas() {}

  static void addTo(Components components) {
    for (Type type : TYPES) {
      ResolvedSchema resolved =
          ModelConverters.getInstance(true)
              .resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
      resolved.referencedSchemas.forEach(components.getSchemas()::putIfAbsent);
    }
    components.addSchemas("Terms", terms());
    components.addSchemas("TermsBody", body());
  }

  private static Schema<?> terms() {
    Schema<?> answer =
        new ObjectSchema()
            .addProperty("filters", new MapSchema().additionalProperties(texts()))
            .addProperty("terms", new ArraySchema().items(reference(TermJson.class.getName())))
            .addProperty(
                "index", new ObjectSchema().addProperty("fingerprint", new StringSchema()));
    answer.setRequired(List.of("filters", "terms", "index"));
    return answer;
  }

  private static Schema<?> body() {
    Schema<?> body = new ObjectSchema().addProperty("terms", texts());
    body.setRequired(List.of("terms"));
    return body;
  }

  private static Schema<?> texts() {
    return new ArraySchema().items(new StringSchema());
  }

  /// The schema that a name in the texts means: "binary", "text", or one of the components.
  static Schema<?> named(String name) {
    return switch (name) {
      case "binary" -> new BinarySchema();
      case "text" -> new StringSchema();
      default -> reference(name);
    };
  }

  private static Schema<?> reference(String name) {
    return new Schema<>().$ref("#/components/schemas/" + name);
  }
}
