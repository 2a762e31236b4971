package nl.naslag.compare;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
    for (Path file : filesBelow(files)) {
      String name = files.relativize(file).toString();
      Source source = new Source("stuk", file, name, "0".repeat(64), Files.size(file));
      Extraction extraction = extractor.extract(source);
      String text = rendered(extraction);
      Files.writeString(out.resolve(name.replace('/', '~') + ".txt"), text);
      table.add(name + "\t" + extraction.getClass().getSimpleName() + "\t" + hash(text));
    }
    Files.write(out.resolveSibling("extraction.tsv"), table);
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
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
