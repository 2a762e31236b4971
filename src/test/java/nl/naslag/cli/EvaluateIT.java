package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.Naslag;
import nl.naslag.evaluation.Floors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./naslag evaluate` prints for the ruimtelijk voorstel, which may not fall.
class EvaluateIT {
  private static final String DOCUMENT = "ruimtelijk-voorstel-drenthe.txt";

  /// Just below what was reached when this was written; evaluation.md tells the figures themselves.
  private static final Floors FLOORS =
      Floors.of(
          "headings_f1=0.99",
          "heading_levels_right=0.98",
          "agendapunten_recall=0.99",
          "agendapunten_exact=0.99",
          "agendapunten_precision=0.99",
          "agendapunten_chapter=0.99",
          "denkrichtingen_blocks=0.99",
          "main_theme_right=0.94",
          "gold_theme_among=0.92",
          "horizon_right=0.99",
          "request_right=0.98",
          "party_recall=0.99",
          "request_outside_right=0.94",
          "request_outside_recall=0.93",
          "passage_first=0.71",
          "passage_in_ten=0.96",
          "passage_mrr10=0.81",
          "right_first=0.71",
          "right_in_three=0.80",
          "refused=0.89",
          "register_found_zelfde=4",
          "register_found_verwant=9",
          "register_has_expliciet=1",
          "register_has_impliciet=1",
          "register_groups_right=0.9",
          "register_explicit_right=0.88");

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
    Path shared = Path.of(Optional.ofNullable(System.getenv("NASLAG_SHARED")).orElse("../shared"));
    Path document = shared.resolve("corpus").resolve(DOCUMENT);
    assumeTrue(Files.exists(document), "skipped: no " + DOCUMENT + " beside the project");
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.copy(document, corpus.resolve(DOCUMENT));
    assertThat(run(List.of("ingest"))).as(out::toString).isZero();

    assertThat(run(List.of("evaluate", "--gold", shared.resolve("gold").toString()))).isZero();

    List<String> printed = out.toString().lines().toList();
    printed.forEach(System.out::println);
    FLOORS.hold(printed);
    assertThat(LISTED).allMatch(name -> printed.stream().anyMatch(l -> l.startsWith(name + "=")));
    assertThat(printed).containsAnyOf("rijk_false=0", "rijk_false=1", "rijk_false=2");
    assertThat(printed).contains("register_has_nee=0.0000");
  }
}
