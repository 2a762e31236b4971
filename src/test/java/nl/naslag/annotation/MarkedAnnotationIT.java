package nl.naslag.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Measures annotation on documents of many kinds, marked by hand before their rules were tuned.
///
/// Half of the passages, chosen by hash, served to find what was wrong; the figures that count are
/// those of the other half.
class MarkedAnnotationIT {
  @Test
  void annotatesOtherDocumentsAsAPersonDid() {
    List<MarkedPassage> rows = rows();
    MarkedFigures tuned = figures(rows, true);
    MarkedFigures untouched = figures(rows, false);
    System.out.println("marked tuned " + tuned);
    System.out.println("marked untouched " + untouched);
    if (Boolean.getBoolean("naslag.gold.details")) {
      rows.stream().filter(MarkedPassage::isForTuning).forEach(MarkedAnnotationIT::detail);
    }
    assertThat(untouched.rows()).hasSizeGreaterThan(75);
    assertThat(untouched.share(MarkedPassage::mainThemeRight)).isGreaterThanOrEqualTo(0.85);
    assertThat(untouched.share(MarkedPassage::horizonRight)).isGreaterThanOrEqualTo(0.95);
    assertThat(untouched.share(MarkedPassage::requestRight)).isGreaterThanOrEqualTo(0.95);
    assertThat(untouched.partyRecall()).isGreaterThanOrEqualTo(0.85);
  }

  private static MarkedFigures figures(List<MarkedPassage> rows, boolean tuning) {
    return new MarkedFigures(rows.stream().filter(row -> row.isForTuning() == tuning).toList());
  }

  private static void detail(MarkedPassage row) {
    System.out.printf(
        Locale.ROOT,
        "%s%s%s%s%s %s | %s | gold[%s|%s|%s|%s|%s] got[%s|%s|%s|%s|%s]%n",
        row.mainThemeRight() ? "" : "THEME ",
        row.horizonExact() ? "" : "HORIZON ",
        row.requestRight() ? "" : "REQUEST ",
        row.falseLabels().isEmpty() ? "" : "FALSE" + row.falseLabels() + " ",
        row.wantedParties().stream().allMatch(party -> party.isAmong(row.labels()))
            ? ""
            : "MISSED ",
        row.of("bestand"),
        row.of("eerste_woorden"),
        row.of("thema") + "/" + row.of("thema_ook_goed"),
        row.of("horizon") + "/" + row.of("horizon_ook_goed"),
        row.of("partijen"),
        row.of("verzoek"),
        row.of("modaliteit"),
        row.found().themes(),
        row.found().horizons(),
        row.found().parties().stream().map(p -> p.label() + ":" + p.role()).toList(),
        row.found().request(),
        row.found().modality());
    row.found().evidence().forEach(e -> System.out.println("      " + e));
  }

  private static List<MarkedPassage> rows() {
    Map<Path, AnnotatedDocument> read = new LinkedHashMap<>();
    List<MarkedPassage> rows = new ArrayList<>();
    for (Map<String, String> marks : SharedFolder.table(lines())) {
      Path file = file(marks);
      AnnotatedDocument document =
          read.computeIfAbsent(
              file, path -> Annotating.annotator().annotate(RealDocuments.read(path)));
      rows.add(new MarkedPassage(marks, found(document, marks)));
    }
    return rows;
  }

  private static Path file(Map<String, String> marks) {
    String name = Objects.requireNonNull(marks.get("bestand"));
    return "voorbeeld".equals(marks.get("map"))
        ? Path.of("corpus/voorbeeld", name)
        : SharedFolder.file("documents/" + name);
  }

  private static Annotations found(AnnotatedDocument document, Map<String, String> marks) {
    String start = MarkedPassage.letters(Objects.requireNonNull(marks.get("eerste_woorden")));
    return document.passages().stream()
        .filter(passage -> MarkedPassage.letters(passage.passage().text()).startsWith(start))
        .findFirst()
        .or(
            () ->
                document.passages().stream()
                    .filter(
                        passage -> MarkedPassage.letters(passage.passage().text()).contains(start))
                    .findFirst())
        .map(AnnotatedPassage::annotations)
        .orElse(Annotations.NONE);
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(
            MarkedAnnotationIT.class.getResourceAsStream("gemarkeerde-passages.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
