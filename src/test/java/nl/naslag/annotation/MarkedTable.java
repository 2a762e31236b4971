package nl.naslag.annotation;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Reads the documents of a table of marked passages and finds the passages in them.
final class MarkedTable {
  private static final String ARCHIVE = "scale/bestemmingsplannen-nl-sample600-md.tar.gz";

  private final Map<String, Path> unpacked = new LinkedHashMap<>();
  private final Map<Path, AnnotatedDocument> read = new LinkedHashMap<>();

  /// The rows of a table beside this class, each with what was annotated.
  static List<MarkedPassage> rows(String table) {
    MarkedTable reader = new MarkedTable();
    List<Map<String, String>> marks = SharedFolder.table(lines(table));
    reader.unpack(marks);
    List<MarkedPassage> rows = new ArrayList<>();
    for (Map<String, String> mark : marks) {
      rows.add(new MarkedPassage(mark, reader.found(mark)));
    }
    return rows;
  }

  private Annotations found(Map<String, String> mark) {
    AnnotatedDocument document =
        read.computeIfAbsent(
            file(mark), path -> Annotating.annotator().annotate(RealDocuments.read(path)));
    return found(document, Objects.requireNonNull(mark.get("eerste_woorden")));
  }

  private Path file(Map<String, String> mark) {
    String name = Objects.requireNonNull(mark.get("bestand"));
    return switch (mark.getOrDefault("map", "")) {
      case "voorbeeld" -> Path.of("corpus/voorbeeld", name);
      case "scale" -> Objects.requireNonNull(unpacked.get(name), name);
      default -> SharedFolder.file("documents/" + name);
    };
  }

  // A passage begins with the marked words, or holds them where the layout put others before.
  private static Annotations found(AnnotatedDocument document, String firstWords) {
    String start = MarkedPassage.letters(firstWords);
    List<AnnotatedPassage> holding =
        document.passages().stream().filter(one -> letters(one).contains(start)).toList();
    return holding.stream()
        .filter(one -> letters(one).startsWith(start))
        .findFirst()
        .or(() -> holding.stream().findFirst())
        .map(AnnotatedPassage::annotations)
        .orElseGet(() -> fail("No passage \"" + firstWords + "\" in " + document.document().id()));
  }

  private static String letters(AnnotatedPassage one) {
    return MarkedPassage.letters(one.passage().text());
  }

  private void unpack(List<Map<String, String>> marks) {
    List<String> names =
        marks.stream()
            .filter(mark -> "scale".equals(mark.get("map")))
            .map(mark -> Objects.requireNonNull(mark.get("bestand")))
            .toList();
    if (!names.isEmpty()) {
      unpackFrom(SharedFolder.file(ARCHIVE), names);
    }
  }

  private void unpackFrom(Path archive, List<String> names) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      Path folder = Files.createTempDirectory("naslag-marked");
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        String name = e.getName().substring(e.getName().lastIndexOf('/') + 1);
        if (names.contains(name)) {
          Path file = folder.resolve(name);
          Files.write(file, tar.readAllBytes());
          unpacked.put(name, file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String table) {
    try (InputStream in =
        Objects.requireNonNull(MarkedTable.class.getResourceAsStream(table), table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
