package nl.naslag.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.DocumentEntry;
import nl.naslag.search.form.TextSample;
import nl.naslag.search.words.IndexFields;
import org.junit.jupiter.api.Test;

/// What is stored keeps its shape as long as the schema keeps its number: an index of an earlier
/// version answers after an upgrade if the number is the same.
///
/// After a change of shape: raise [IndexFingerprint#SCHEMA], then run with `-Dnaslag.write=true`.
class IndexFormatTest {
  private static final Path KEPT = Path.of("src/test/resources/search/index-format.txt");

  private final SortedMap<String, String> shapes = new TreeMap<>();

  @Test
  void hasTheShapeThatBelongsToItsNumber() throws IOException, IllegalAccessException {
    for (Class<?> stored :
        List.of(
            AnnotatedPassage.class, DocumentEntry.class, TextSample.class, WholeDocument.class)) {
      describe(stored);
    }
    StringBuilder now = new StringBuilder("schema " + IndexFingerprint.SCHEMA + "\n");
    shapes.forEach((name, shape) -> now.append(name).append(": ").append(shape).append('\n'));
    for (Field field : IndexFields.class.getFields()) {
      now.append("field ")
          .append(field.getName())
          .append(": ")
          .append(field.get(null))
          .append('\n');
    }
    if (Boolean.getBoolean("naslag.write") && !Files.readString(KEPT).startsWith(firstLine(now))) {
      Files.writeString(KEPT, now);
    }
    assertThat(now.toString())
        .as("stored shapes; after a change the schema has another number")
        .isEqualTo(Files.readString(KEPT));
  }

  private static String firstLine(StringBuilder text) {
    return text.substring(0, text.indexOf("\n") + 1);
  }

  private void describe(Type type) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(this::describe);
    } else if (type instanceof Class<?> found
        && found.getName().startsWith("nl.naslag.")
        && !shapes.containsKey(found.getName())) {
      shapes.put(found.getName(), shape(found));
      if (found.isRecord()) {
        Stream.of(found.getRecordComponents()).forEach(one -> describe(one.getGenericType()));
      }
      if (found.isSealed()) {
        Stream.of(found.getPermittedSubclasses()).forEach(this::describe);
      }
    }
  }

  private static String shape(Class<?> found) {
    if (found.isRecord()) {
      return Stream.of(found.getRecordComponents())
          .map(IndexFormatTest::component)
          .collect(Collectors.joining(", ", "(", ")"));
    }
    if (found.isEnum()) {
      return Arrays.toString(found.getEnumConstants());
    }
    assertThat(found.isSealed() && Modifier.isAbstract(found.getModifiers()))
        .as(found + " is stored, so it is a record, an enum or a sealed choice of those")
        .isTrue();
    return Stream.of(found.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .sorted()
        .collect(Collectors.joining(" | "));
  }

  private static String component(RecordComponent one) {
    return one.getName() + " " + one.getGenericType().getTypeName();
  }
}
