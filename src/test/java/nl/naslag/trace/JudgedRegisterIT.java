package nl.naslag.trace;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.annotation.RequestKind;
import nl.naslag.evaluation.Floors;
import nl.naslag.search.Filters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every group and every explicit request of the ruimtelijk voorstel of Drenthe, judged by hand.
///
/// What nobody judged counts as wrong, so a rule that finds more must be judged anew.
class JudgedRegisterIT {
  private static final String VOORSTEL = "corpus/ruimtelijk-voorstel-drenthe.txt";
  private static final Pattern WORDS = Pattern.compile("[^\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);

  @TempDir static Path folder;
  private static TraceBench bench;

  @BeforeAll
  static void readTheVoorstel() {
    Path file = Needed.shared(VOORSTEL);
    bench = new TraceBench(folder).take(file);
  }

  @AfterAll
  static void close() {
    if (bench != null) {
      bench.close();
    }
  }

  private static List<RijkRequest> requests() {
    return bench.register().requests(Filters.NONE);
  }

  private static String firstWords(Occurrence place, int many) {
    return WORDS
        .matcher(place.passage().passage().text())
        .results()
        .limit(many)
        .map(word -> word.group())
        .collect(joining(" "));
  }

  /// The second column of a table by the first one.
  private static Map<String, String> judged(String file) throws IOException {
    try (InputStream in = JudgedRegisterIT.class.getResourceAsStream(file)) {
      Map<String, String> judged = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> judged.put(cells[0], cells[1]));
      return judged;
    }
  }

  private static double share(Stream<String> keys, Map<String, String> judged, String... right) {
    List<String> found = keys.toList();
    List<String> wrong =
        found.stream()
            .filter(key -> !Arrays.asList(right).contains(judged.getOrDefault(key, "onbekend")))
            .toList();
    double share = 1 - (double) wrong.size() / found.size();
    System.out.printf(
        java.util.Locale.ROOT, "judged=%d right=%.4f wrong=%s%n", found.size(), share, wrong);
    return share;
  }

  @Test
  void placesOfAGroupAskTheSame() throws IOException {
    Stream<String> groups =
        requests().stream()
            .map(RijkRequest::occurrences)
            .filter(places -> places.size() > 1)
            .map(places -> places.stream().map(at -> firstWords(at, 5)).collect(joining(" | ")));
    Floors.of(JudgedRegisterIT.class)
        .hold(
            "groups_right",
            share(groups, judged("/evaluatie/oordelen-groepen.tsv"), "zelfde", "verwant"));
    assertThat(requests()).allMatch(request -> request.occurrences().size() <= 6);
  }

  @Test
  void whatIsCalledExplicitIsAskedInSoManyWords() throws IOException {
    Stream<String> explicit =
        requests().stream()
            .flatMap(request -> request.occurrences().stream())
            .filter(at -> at.passage().annotations().request() == RequestKind.EXPLICIET)
            .map(at -> firstWords(at, 7));
    Floors.of(JudgedRegisterIT.class)
        .hold("explicit_right", share(explicit, judged("/evaluatie/oordelen-expliciet.tsv"), "ja"));
  }
}
