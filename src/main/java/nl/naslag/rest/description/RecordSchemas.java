package nl.naslag.rest.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives the schemas of our records their names, and says which fields are always there.
///
/// The generator names a schema by the whole name of its class, which is sure to be the only one;
/// here "nl.naslag.exchange.RequestsJson.CellJson" becomes "RequestsCell".
final class RecordSchemas {
  private static final String OURS = "nl.naslag.";
  private static final String LIST = OURS + "rest.rule.ItemsJson";
  private static final String REFERENCE = "#/components/schemas/";

  private RecordSchemas() {}

  /// The new name of each schema, in the order of the description.
  static Map<String, String> names(Iterable<String> schemas) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String schema : schemas) {
      names.put(schema, name(schema));
    }
    return names;
  }

  static String name(String schema) {
    if (!schema.startsWith(OURS)) {
      return schema;
    }
    if (schema.startsWith(LIST) && schema.length() > LIST.length()) {
      return name(uncapitalised(schema.substring(LIST.length()))) + "List";
    }
    StringBuilder name = new StringBuilder();
    for (String part : schema.split("\\.")) {
      if (Character.isUpperCase(part.charAt(0))) {
        name.append(part.replaceFirst("(Json|Controller)$", ""));
      }
    }
    return name.toString();
  }

  // The generator writes the item of a list with a capital behind the name of the list.
  private static String uncapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// Fills in a schema whose class is one of our records.
  static void complete(String className, Schema<?> schema) {
    Map<?, ?> fields = schema.getProperties();
    Optional<Class<?>> type = record(className);
    if (fields == null || type.isEmpty()) {
      return;
    }
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.get().getRecordComponents()) {
      Schema<?> field = (Schema<?>) fields.get(field(component));
      if (field == null) {
        continue;
      }
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        schema.addProperty(field(component), orNull(field));
      } else {
        required.add(field(component));
      }
    }
    schema.setRequired(required);
  }

  private static Optional<Class<?>> record(String className) {
    // Java itself puts a dollar before the name of a type inside another.
    String name =
        className.startsWith(LIST) ? LIST : className.replaceAll("\\.([A-Z]\\w*)\\.", ".$1\\$");
    try {
      Class<?> type = Class.forName(name);
      return type.isRecord() ? Optional.of(type) : Optional.empty();
    } catch (ClassNotFoundException notOurs) {
      return Optional.empty();
    }
  }

  private static String field(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  private static Schema<?> orNull(Schema<?> field) {
    if (field.get$ref() == null) {
      field.addType("null");
      return field;
    }
    Schema<?> nothing = new Schema<>();
    nothing.addType("null");
    return new Schema<>().addAnyOfItem(new Schema<>().$ref(field.get$ref())).addAnyOfItem(nothing);
  }

  /// Replaces the names in all references below a schema.
  static void rename(Schema<?> schema, Map<String, String> names) {
    String reference = schema.get$ref();
    if (reference != null && reference.startsWith(REFERENCE)) {
      String old = reference.substring(REFERENCE.length());
      schema.set$ref(REFERENCE + names.getOrDefault(old, old));
    }
    below(schema).forEach(part -> rename(part, names));
  }

  private static List<Schema<?>> below(Schema<?> schema) {
    List<Schema<?>> parts = new ArrayList<>();
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(part -> parts.add((Schema<?>) part));
    }
    for (List<?> some :
        List.of(
            orEmpty(schema.getAllOf()), orEmpty(schema.getAnyOf()), orEmpty(schema.getOneOf()))) {
      some.forEach(part -> parts.add((Schema<?>) part));
    }
    if (schema.getItems() != null) {
      parts.add(schema.getItems());
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> others) {
      parts.add(others);
    }
    return parts;
  }

  private static List<?> orEmpty(@Nullable List<?> list) {
    return list == null ? List.of() : list;
  }
}
