package nl.naslag.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The texts of the relevance suite: small ones of its own, and the sources of the demo set.
final class RelevanceTexts {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private RelevanceTexts() {}

  /// Each text is a document of one passage, so that its name is its id.
  static Paper[] own() throws IOException {
    return lines(RESOURCES.resolve("relevantie/teksten.tsv")).stream()
        .map(row -> Paper.titled(row[0], row[0]).under(headings(row[1])).with(row[2]))
        .toArray(Paper[]::new);
  }

  private static String[] headings(String heading) {
    return heading.isEmpty() ? new String[0] : new String[] {heading};
  }

  /// Each paragraph is a passage under the headings above it.
  static Paper[] demo() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("demo"))) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".bron")).sorted().toList();
      List<Paper> papers = new ArrayList<>();
      for (Path source : sources) {
        papers.add(demo(source));
      }
      return papers.toArray(Paper[]::new);
    }
  }

  private static Paper demo(Path source) throws IOException {
    String name = source.getFileName().toString().replace(".bron", "");
    Paper paper = Paper.titled(name, name);
    List<String> lines = Files.readAllLines(source);
    for (String line : lines.subList(lines.indexOf("---") + 1, lines.size())) {
      String text = line.replaceAll("\\s*\\{[^{}]*}$", "").strip();
      if (text.startsWith("#")) {
        paper.under(text.replaceFirst("^#+ *", ""));
      } else if (!text.isEmpty()) {
        paper.with(text.replaceFirst("^[-+:|] ", ""));
      }
    }
    return paper;
  }

  /// Rows of a file with tabs; a row may leave out its last columns.
  static List<String[]> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
