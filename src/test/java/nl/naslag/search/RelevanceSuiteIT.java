package nl.naslag.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.evaluation.Floors;
import nl.naslag.language.DutchAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Asks what `relevantie/toetsen.tsv` asks, with the Dutch of the application, and prints the rate.
///
/// A case is added where somebody found too little, too much or in the wrong order; the file says
/// what should come, not what does. Those that fail are listed by name in `relevantie/gezakt.tsv`:
/// any other that fails, and any of these that passes, ends the test.
class RelevanceSuiteIT {
  private static final Path KNOWN = Path.of("src/test/resources/relevantie/gezakt.tsv");

  @TempDir Path folder;

  @Test
  void findsWhatADutchReaderExpects() throws IOException {
    try (var language = new AnnotationConfigApplicationContext("nl.naslag.language")) {
      DutchAnalysis dutch = language.getBean(DutchAnalysis.class);
      try (Library own = Library.at(folder.resolve("eigen"), dutch);
          Library demo = Library.at(folder.resolve("voorbeeld"), dutch)) {
        own.put(RelevanceTexts.own());
        demo.put(RelevanceTexts.demo());
        report(run(Map.of("eigen", own, "voorbeeld", demo)));
      }
    }
  }

  private static Map<String, List<Boolean>> run(Map<String, Library> libraries) throws IOException {
    Map<String, List<Boolean>> passed = new TreeMap<>();
    List<String> failed = new ArrayList<>();
    for (RelevanceCase asked : RelevanceCase.all()) {
      List<String> wrong = asked.wrongWith(requireNonNull(libraries.get(asked.texts())));
      passed.computeIfAbsent(asked.group(), group -> new ArrayList<>()).add(wrong.isEmpty());
      wrong.forEach(why -> System.out.println("relevantie " + asked + ": " + why));
      if (!wrong.isEmpty()) {
        failed.add(asked.toString());
      }
    }
    assertThat(failed)
        .as("cases that fail, beside those of %s; one that passes now goes off that list", KNOWN)
        .containsExactlyInAnyOrderElementsOf(known());
    return passed;
  }

  private static List<String> known() throws IOException {
    return RelevanceTexts.lines(KNOWN).stream().map(row -> row[0]).toList();
  }

  private static void report(Map<String, List<Boolean>> passed) {
    List<Boolean> all = passed.values().stream().flatMap(List::stream).toList();
    passed.forEach((group, cases) -> print(group, cases));
    print("relevantie", all);
    assertThat(all).hasSizeGreaterThanOrEqualTo(200);
    Floors floors = Floors.of(RelevanceSuiteIT.class);
    floors.hold("relevance_all", rate(all));
    floors.hold("relevance_overlap", rate(passed.getOrDefault("overlap", List.of())));
  }

  private static void print(String group, List<Boolean> cases) {
    System.out.printf(Locale.ROOT, "%s cases=%d passed=%.3f%n", group, cases.size(), rate(cases));
  }

  private static double rate(List<Boolean> cases) {
    return cases.stream().filter(passed -> passed).count() / (double) Math.max(1, cases.size());
  }
}
