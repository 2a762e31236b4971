package nl.naslag.evaluation;

import java.util.List;
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

  /// Of the parties that ask or act, those found with the right role.
  double partyRole() {
    long wanted = rows.stream().mapToLong(row -> row.wantedParties().size()).sum();
    long right = rows.stream().mapToLong(MarkedPassage::rolesRight).sum();
    return right / (double) Math.max(1, wanted);
  }

  /// All of them, each name after `marked_` and the name of the set.
  void print(String set, Figures figures) {
    String start = "marked_" + set + "_";
    figures.count(start + "passages", rows.size());
    figures.fraction(start + "main_theme_right", share(MarkedPassage::mainThemeRight));
    figures.fraction(start + "gold_theme_among", share(MarkedPassage::themeAmong));
    figures.fraction(start + "horizon_right", share(MarkedPassage::horizonRight));
    figures.fraction(start + "horizon_exact", share(MarkedPassage::horizonExact));
    figures.fraction(start + "request_right", share(MarkedPassage::requestRight));
    figures.count(start + "requests", rows.stream().filter(MarkedPassage::isRequest).count());
    figures.fraction(start + "request_recall", requestRecall());
    figures.fraction(start + "party_recall", partyRecall());
    figures.fraction(start + "party_role_right", partyRole());
    figures.fraction(start + "party_precision", partyPrecision());
    figures.fraction(start + "party_precision_strict", partyPrecisionStrict());
    figures.count(start + "rijk_false", rijkFalse());
    figures.fraction(start + "modality_right", share(MarkedPassage::modalityRight));
  }

  /// Only what is marked of passages about times.
  void printHorizons(String set, Figures figures) {
    String start = "marked_" + set + "_";
    figures.count(start + "passages", rows.size());
    figures.fraction(start + "horizon_right", share(MarkedPassage::horizonRight));
    figures.fraction(start + "horizon_exact", share(MarkedPassage::horizonExact));
  }
}
