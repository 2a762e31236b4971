package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.Naslag;
import nl.naslag.Needed;
import nl.naslag.evaluation.Floors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./naslag evaluate` prints for the ruimtelijk voorstel, which may not fall.
class EvaluateIT {
  private static final String DOCUMENT = "ruimtelijk-voorstel-drenthe.txt";

  private static final Floors FLOORS = Floors.of(EvaluateIT.class);

  /// Their floors stand in the tests of `evaluation`; here they must be printed.
  private static final List<String> LISTED =
      List.of(
          "compounds_untouched_parts_precision",
          "pairs_apart_met",
          "pairs_together_met",
          "policy_sentences_f1",
          "marked_fresh_main_theme_right");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private int run(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(ChildProcess.folders(folder));
    PrintWriter writer = new PrintWriter(out);
    return new Commands(Naslag.class, writer, writer).execute(all.toArray(String[]::new));
  }

  @Test
  void noFigureFalls() throws IOException {
    Path document = Needed.shared("corpus/" + DOCUMENT);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.copy(document, corpus.resolve(DOCUMENT));
    assertThat(run(List.of("ingest"))).as(out::toString).isZero();

    assertThat(run(List.of("evaluate", "--gold", Needed.shared("gold").toString()))).isZero();

    List<String> printed = out.toString().lines().toList();
    printed.forEach(System.out::println);
    FLOORS.hold(printed);
    assertThat(LISTED).allMatch(name -> printed.stream().anyMatch(l -> l.startsWith(name + "=")));
  }
}
