package nl.naslag.rest.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The texts of all operations, from operations.yaml.
///
/// A file of its own, because annotations with all that would bury the endpoints.
final class OperationTexts {
  private static final String FILE = "operations.yaml";

  private final TextPart all;

  private OperationTexts(TextPart all) {
    this.all = all;
  }

  static OperationTexts load() {
    try (InputStream file = OperationTexts.class.getResourceAsStream(FILE)) {
      Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return new OperationTexts(new TextPart((Map<?, ?>) content));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  /// The names of the operations, such as "GET /documents".
  Set<String> operations() {
    return all.part("operations").names();
  }

  Optional<TextPart> operation(String name) {
    return operations().contains(name)
        ? Optional.of(all.part("operations").part(name))
        : Optional.empty();
  }

  /// What is said of a parameter: by the operation itself, else of all that have it.
  TextPart parameter(TextPart operation, String name) {
    TextPart own = operation.part("parameters").part(name);
    return own.values().isEmpty() ? all.part("parameters").part(name) : own;
  }

  /// Whether an operation gives a list in pages.
  boolean isPaged(TextPart operation) {
    return operation.values().containsKey("paged");
  }

  Map<String, String> tags() {
    return all.part("tags").pairs();
  }
}
