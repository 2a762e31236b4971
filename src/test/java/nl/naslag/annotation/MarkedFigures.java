package nl.naslag.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// The figures of `measure.py annotation`, and a few stricter ones, over marked passages.
record MarkedFigures(List<MarkedPassage> rows) {
  double share(Predicate<MarkedPassage> right) {
    return rows.stream().filter(right).count() / (double) Math.max(1, rows.size());
  }

  double partyRecall() {
    long wanted = rows.stream().mapToLong(row -> row.wantedParties().size()).sum();
    long found =
        rows.stream()
            .mapToLong(
                row ->
                    row.wantedParties().stream()
                        .filter(party -> party.isAmong(row.labels()))
                        .count())
            .sum();
    return found / (double) Math.max(1, wanted);
  }

  /// As a reader sees it: a kind beside the named one ("Gemeenten", gemeente Emmen) is right.
  double partyPrecision() {
    return partyPrecision(MarkedPassage::wrongLabels);
  }

  /// Every label that was not marked counts as wrong.
  double partyPrecisionStrict() {
    return partyPrecision(MarkedPassage::falseLabels);
  }

  private double partyPrecision(Function<MarkedPassage, Set<String>> tooMany) {
    long found = rows.stream().mapToLong(row -> row.labels().size()).sum();
    long wrong = rows.stream().mapToLong(row -> tooMany.apply(row).size()).sum();
    return (found - wrong) / (double) Math.max(1, found);
  }

  long rijkFalse() {
    return rows.stream().filter(row -> row.falseLabels().contains("rijk")).count();
  }

  /// Of the passages with a request, those read so.
  double requestRecall() {
    return new MarkedFigures(rows.stream().filter(MarkedPassage::isRequest).toList())
        .share(MarkedPassage::requestRight);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "n=%d main_theme_right=%.4f gold_theme_among=%.4f horizon_right=%.4f horizon_exact=%.4f"
            + " request_right=%.4f request_recall=%.4f party_recall=%.4f party_precision=%.4f party_precision_strict=%.4f"
            + " rijk_false=%d modality_right=%.4f",
        rows.size(),
        share(MarkedPassage::mainThemeRight),
        share(MarkedPassage::themeAmong),
        share(MarkedPassage::horizonRight),
        share(MarkedPassage::horizonExact),
        share(MarkedPassage::requestRight),
        requestRecall(),
        partyRecall(),
        partyPrecision(),
        partyPrecisionStrict(),
        rijkFalse(),
        share(MarkedPassage::modalityRight));
  }
}
