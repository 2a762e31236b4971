package nl.naslag.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.Needed;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.evaluation.Floors;
import nl.naslag.extraction.RealFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Measures the reading of a budget of 121 pages: headings marked by hand from its table of
/// contents
/// and its pages, and nothing of a page's margins inside a passage.
class BudgetIT {
  private static final Path MARKS = Path.of("src/test/resources/structure/begroting.tsv");
  private static final String BUDGET = "documents/wassenaar-begroting-2024.pdf";
  // Of the pages; a line that stands at the edge of more of them runs through the document.
  private static final double RUNNING = 0.05;
  private static final int DEEPEST = 2;

  private static PolicyDocument document;

  @BeforeAll
  static void read() {
    document = Readings.reader().read(RealFiles.read(Needed.shared(BUDGET)));
  }

  @Test
  void findsTheHeadingsOfTheFirstTwoLevels() throws IOException {
    Set<String> marks =
        Files.readAllLines(MARKS, StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(row -> row[0] + " " + row[1] + " " + Gold.norm(row[2]))
            .collect(Collectors.toSet());
    Set<String> found =
        document
            .allSections()
            .filter(section -> section.level() <= DEEPEST)
            .map(
                section ->
                    section.level() + " " + section.page() + " " + Gold.norm(section.title()))
            .collect(Collectors.toSet());
    Set<String> right = new HashSet<>(found);
    right.retainAll(marks);
    double f1 = 2.0 * right.size() / (found.size() + marks.size());
    System.out.println(
        "budget headings marked " + marks.size() + " found " + found.size() + " F1 " + f1);
    found.stream().filter(heading -> !marks.contains(heading)).forEach(System.out::println);
    marks.stream().filter(heading -> !found.contains(heading)).forEach(System.out::println);
    Floors.of(BudgetIT.class).hold("budget_headings_f1", f1);
  }

  /// The repeated lines are learnt from the raw pages by another reader than ours.
  @Test
  void keepsTheMarginsOfThePagesOutOfThePassages() throws IOException {
    List<List<String>> pages = rawPages();
    Map<String, Integer> times = new HashMap<>();
    pages.forEach(page -> edges(page).forEach(line -> times.merge(form(line), 1, Integer::sum)));
    List<String> leaks = new ArrayList<>();
    for (List<String> page : pages) {
      for (String line : edges(page)) {
        if (times.getOrDefault(form(line), 0) > RUNNING * pages.size()) {
          leaks.addAll(leaks(line, page));
        }
      }
    }
    assertThat(times.values()).anyMatch(count -> count > RUNNING * pages.size());
    assertThat(leaks).isEmpty();
  }

  /// A line of words may stand in no passage; a number only not behind or before its neighbour.
  private static List<String> leaks(String line, List<String> page) {
    int at = page.indexOf(line);
    String joined = line;
    if (line.matches("\\d+")) {
      if (page.size() == 1) {
        return List.of();
      }
      joined = at == 0 ? line + " " + page.get(1) : page.get(at - 1) + " " + line;
    }
    String leaked = joined;
    return document.passages().stream()
        .map(Passage::text)
        .filter(text -> text.replaceAll("\\s+", " ").contains(leaked))
        .toList();
  }

  private static List<String> edges(List<String> page) {
    return page.isEmpty() ? List.of() : List.of(page.getFirst(), page.getLast());
  }

  private static String form(String line) {
    return line.replaceAll("\\d+", "#");
  }

  private static List<List<String>> rawPages() throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Needed.shared(BUDGET).toFile())) {
      for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        pages.add(
            stripper
                .getText(pdf)
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList());
      }
    }
    return pages;
  }
}
