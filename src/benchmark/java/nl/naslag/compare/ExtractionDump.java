package nl.naslag.compare;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.Naslag;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.TextExtractor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Writes down all that the extraction of a version gives for each file: pages, boxes, faces, text.
///
/// Compiled with the version that it is run with, so it knows only what every version has: the
/// public face of `extraction` and the records of `document`.
final class ExtractionDump {
  private static final String NO_DATABASE =
      "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
          + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration";

  private ExtractionDump() {}

  /// Reads every file of a folder.
  ///
  /// @param arguments the folder with files, and the folder for the renderings
  public static void main(String[] arguments) throws IOException {
    Path files = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    try (ConfigurableApplicationContext naslag =
        new SpringApplicationBuilder(Naslag.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .run(
                "--naslag.data=" + out.resolveSibling("work/data"),
                "--naslag.index=" + out.resolveSibling("work/index"),
                // A busy machine must not make a file too slow.
                "--naslag.extraction.timeout-seconds=600",
                "--logging.threshold.console=OFF",
                "--spring.autoconfigure.exclude=" + NO_DATABASE)) {
      write(naslag.getBean(TextExtractor.class), files, out);
    }
  }

  private static void write(TextExtractor extractor, Path files, Path out) throws IOException {
    List<String> table = new ArrayList<>();
    for (Path file : Dump.filesBelow(files)) {
      String name = files.relativize(file).toString();
      Extraction extraction = extractor.extract(source(file, name));
      String text = rendered(extraction);
      Files.writeString(out.resolve(name.replace('/', '~') + ".txt"), text);
      String hash = Dump.hash(text.getBytes(StandardCharsets.UTF_8));
      table.add(String.join("\t", name, extraction.getClass().getSimpleName(), hash));
    }
    Files.write(out.resolveSibling("extraction.tsv"), table);
  }

  // By the names of its components, because ids were texts once and are values of their own later.
  private static Source source(Path file, String name) throws IOException {
    RecordComponent[] components = Source.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] =
            switch (components[i].getName()) {
              case "file" -> file;
              case "fileName" -> name;
              case "size" -> Files.size(file);
              default -> types[i].getConstructor(String.class).newInstance("0".repeat(64));
            };
      }
      return Source.class.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No source can be made of " + file, e);
    }
  }

  /// Every component on a line of its own, elements of lists below each other.
  private static String rendered(Extraction extraction) {
    StringBuilder text = new StringBuilder();
    text.append(extraction.getClass().getSimpleName()).append('\n');
    for (RecordComponent component : extraction.getClass().getRecordComponents()) {
      // Where the file lies is not what was read in it.
      if (component.getType() != Source.class) {
        render(component.getName(), value(component, extraction), text);
      }
    }
    return text.toString();
  }

  private static void render(String name, @Nullable Object value, StringBuilder text) {
    if (value instanceof List<?> list) {
      list.forEach(element -> render(name, element, text));
    } else {
      text.append(name).append(' ').append(String.valueOf(value).replace("\n", "\\n")).append('\n');
    }
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
