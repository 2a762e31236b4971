package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.Naslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./naslag evaluate` prints for the ruimtelijk voorstel, which may not fall.
class EvaluateIT {
  private static final String DOCUMENT = "ruimtelijk-voorstel-drenthe.txt";

  /// Just below what was reached when this was written; evaluation.md tells the figures themselves.
  private static final Map<String, Double> FLOORS =
      Map.ofEntries(
          Map.entry("headings_f1", 0.99),
          Map.entry("heading_levels_right", 0.98),
          Map.entry("agendapunten_recall", 0.99),
          Map.entry("agendapunten_exact", 0.99),
          Map.entry("agendapunten_precision", 0.99),
          Map.entry("agendapunten_chapter", 0.99),
          Map.entry("denkrichtingen_blocks", 0.99),
          Map.entry("main_theme_right", 0.94),
          Map.entry("gold_theme_among", 0.92),
          Map.entry("horizon_right", 0.99),
          Map.entry("request_right", 0.98),
          Map.entry("party_recall", 0.99),
          Map.entry("request_outside_right", 0.94),
          Map.entry("request_outside_recall", 0.93),
          Map.entry("passage_first", 0.71),
          Map.entry("passage_in_ten", 0.96),
          Map.entry("passage_mrr10", 0.81),
          Map.entry("right_first", 0.71),
          Map.entry("right_in_three", 0.80),
          Map.entry("refused", 0.89));

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private int run(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(ChildProcess.folders(folder));
    PrintWriter writer = new PrintWriter(out);
    return Commands.of(Naslag.class, writer, writer).execute(all.toArray(String[]::new));
  }

  @Test
  void noFigureFalls() throws IOException {
    Path shared = Path.of(Optional.ofNullable(System.getenv("NASLAG_SHARED")).orElse("../shared"));
    Path document = shared.resolve("corpus").resolve(DOCUMENT);
    assumeTrue(Files.exists(document), "skipped: no " + DOCUMENT + " beside the project");
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.copy(document, corpus.resolve(DOCUMENT));
    assertThat(run(List.of("ingest"))).as(out::toString).isZero();

    assertThat(run(List.of("evaluate", "--gold", shared.resolve("gold").toString()))).isZero();

    Map<String, String> printed = figures();
    System.out.println(printed);
    assertThat(printed).containsKeys(FLOORS.keySet().toArray(String[]::new));
    assertThat(FLOORS)
        .allSatisfy(
            (name, floor) ->
                assertThat(Double.parseDouble(String.valueOf(printed.get(name))))
                    .as(name)
                    .isGreaterThanOrEqualTo(floor));
    assertThat(Integer.parseInt(String.valueOf(printed.get("rijk_false")))).isLessThanOrEqualTo(4);
  }

  private Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    out.toString()
        .lines()
        .filter(line -> line.matches("[a-z0-9_]+=.*"))
        .forEach(
            line ->
                figures.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return figures;
  }
}
