package nl.naslag.annotation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.naslag.document.PassageKind;
import nl.naslag.evaluation.Floors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Measures annotation against the gold agendapunten and the gold requests outside them.
class GoldAnnotationIT {
  private static final Floors FLOORS = Floors.of(GoldAnnotationIT.class);

  /// One row of gold with what was annotated; absent where no passage starts with its words.
  private record Row(Map<String, String> gold, Optional<AnnotatedPassage> found) {
    String of(String column) {
      return gold.getOrDefault(column, "");
    }

    Set<String> words(String column) {
      return Arrays.stream(of(column).split("\\s+"))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toSet());
    }

    Annotations annotations() {
      return found.map(AnnotatedPassage::annotations).orElse(Annotations.NONE);
    }

    boolean mainThemeRight() {
      Set<String> good = new HashSet<>(words("thema_ook_goed"));
      good.add(of("thema"));
      return !annotations().themes().isEmpty() && good.contains(annotations().themes().getFirst());
    }

    boolean horizonRight() {
      return annotations().horizons().containsAll(words("horizon"));
    }

    boolean requestRight() {
      return annotations().request().id().equals(of("verzoek"));
    }

    Set<String> parties() {
      return annotations().parties().stream()
          .map(party -> letters(party.label()))
          .collect(Collectors.toSet());
    }

    long partiesFound() {
      return words("partij").stream().filter(party -> parties().contains(party)).count();
    }
  }

  private AnnotatedDocument document;

  // Not in a field's initializer: an assumption that fails there is an error, not a skip.
  @BeforeEach
  void readTheDocument() {
    document =
        Annotating.annotator()
            .annotate(
                RealDocuments.read(
                    "ruimtelijk-voorstel-drenthe.txt",
                    SharedFolder.lines("corpus/ruimtelijk-voorstel-drenthe.txt")));
  }

  @Test
  void annotatesTheAgendapuntenAsPeopleDid() {
    List<Row> rows = rows("gold/agendapunten.tsv");
    report("odd", rows.stream().filter(row -> Integer.parseInt(row.of("nr")) % 2 == 1).toList());
    report("even", rows.stream().filter(row -> Integer.parseInt(row.of("nr")) % 2 == 0).toList());
    report("all", rows);
    if (Boolean.getBoolean("naslag.gold.details")) {
      rows.forEach(GoldAnnotationIT::detail);
    }
    FLOORS.hold("points_horizon_right", share(rows, Row::horizonRight));
    FLOORS.hold("points_main_theme_right", share(rows, Row::mainThemeRight));
    FLOORS.hold("points_request_right", share(rows, Row::requestRight));
  }

  @Test
  void findsTheRequestsOutsideTheAgendapunten() {
    List<Row> rows = rows("gold/oproepen.tsv");
    System.out.printf(Locale.ROOT, "oproepen request_right=%.4f%n", share(rows, Row::requestRight));
    if (Boolean.getBoolean("naslag.gold.details")) {
      rows.forEach(GoldAnnotationIT::detail);
    }
    FLOORS.hold("elsewhere_request_right", share(rows, Row::requestRight));
  }

  private static void report(String name, List<Row> rows) {
    long wanted = rows.stream().mapToLong(row -> row.words("partij").size()).sum();
    long found = rows.stream().mapToLong(Row::partiesFound).sum();
    long explicit = rows.stream().filter(row -> row.of("verzoek").equals("expliciet")).count();
    long explicitFound =
        rows.stream()
            .filter(row -> row.of("verzoek").equals("expliciet") && row.requestRight())
            .count();
    long rijkFalse =
        rows.stream()
            .filter(row -> row.parties().contains("rijk") && !row.words("partij").contains("rijk"))
            .count();
    System.out.printf(
        Locale.ROOT,
        "%s n=%d main_theme_right=%.4f gold_theme_among=%.4f horizon_right=%.4f request_right=%.4f"
            + " explicit_recall=%.4f party_recall=%.4f rijk_false=%d%n",
        name,
        rows.size(),
        share(rows, Row::mainThemeRight),
        share(rows, row -> row.annotations().themes().contains(row.of("thema"))),
        share(rows, Row::horizonRight),
        share(rows, Row::requestRight),
        explicitFound / (double) explicit,
        found / (double) Math.max(1, wanted),
        rijkFalse);
  }

  private static double share(List<Row> rows, Predicate<Row> right) {
    return rows.stream().filter(right).count() / (double) rows.size();
  }

  private static void detail(Row row) {
    String id = row.of("nr") + row.of("id");
    System.out.printf(
        Locale.ROOT,
        "%s %s gold[%s|%s|%s|%s] got[%s|%s|%s|%s|%s]%n",
        id,
        row.gold().containsKey("thema") && !row.mainThemeRight() ? "THEME" : "",
        row.of("thema"),
        row.of("thema_ook_goed"),
        row.of("partij"),
        row.of("verzoek"),
        row.annotations().themes(),
        row.parties(),
        row.annotations().request().id() + (row.requestRight() ? "" : " WRONG"),
        row.annotations().horizons(),
        row.found().map(passage -> passage.passage().text()).orElse("NOT FOUND"));
  }

  private List<Row> rows(String table) {
    return SharedFolder.rows(table).stream().map(gold -> new Row(gold, passage(gold))).toList();
  }

  private Optional<AnnotatedPassage> passage(Map<String, String> gold) {
    String start = letters(gold.getOrDefault("eerste_woorden", ""));
    boolean agenda = gold.containsKey("nr");
    return document.passages().stream()
        .filter(passage -> agenda == (passage.passage().kind() == PassageKind.AGENDAPUNT))
        .filter(passage -> letters(passage.passage().text()).startsWith(start))
        .findFirst();
  }

  private static String letters(String text) {
    String plain = Normalizer.normalize(text.replace("\u00ad", ""), Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
