package nl.naslag.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The demo set: its sources in the project, and the files made from them in `corpus/voorbeeld/`.
/// The texts are our own and free for any use (CC0); facts come from public policy, the rest is
/// made up.
public final class DemoSet {

  static final Path SOURCES = Path.of("src/test/resources/demo");
  static final Path FILES = Path.of("corpus/voorbeeld");

  /// Makes every file again from its source, and says what each holds.
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FILES);
    for (DemoDocument document : documents()) {
      Files.write(FILES.resolve(document.fileName()), make(document));
      System.out.printf(Locale.ROOT, "%-52s %s%n", document.fileName(), DemoPoints.of(document));
    }
  }

  /// Makes a source into a file of the kind that a name ends in.
  public static byte[] file(Path source, String fileName) throws IOException {
    return DemoWriter.of(fileName).write(DemoReader.read(Files.readString(source)));
  }

  static byte[] make(DemoDocument document) throws IOException {
    return DemoWriter.of(document.fileName()).write(document);
  }

  static List<DemoDocument> documents() throws IOException {
    List<DemoDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".bron")).sorted().toList()) {
        documents.add(DemoReader.read(Files.readString(file)));
      }
    }
    return documents;
  }

  private DemoSet() {}
}
