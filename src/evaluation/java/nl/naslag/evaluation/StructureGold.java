package nl.naslag.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.evaluation.GoldTable.Row;
import nl.naslag.search.IndexedPassage;

/// The headings and agendapunten as a person marked them.
///
/// Headings are compared by title, so two headings with the same words count once.
record StructureGold(List<Row> headings, List<Row> agendapunten) {
  static StructureGold in(Path gold) {
    return new StructureGold(
        GoldTable.rows(gold.resolve("structuur.tsv")),
        GoldTable.rows(gold.resolve("agendapunten.tsv")));
  }

  /// F1 is the harmonic mean of precision and recall; a level is right when any heading with that
  /// title has it.
  void headings(PolicyDocument document, Figures figures) {
    Map<String, Set<Integer>> levels = levels(document);
    Set<String> wanted =
        headings.stream().map(row -> row.plain("titel")).collect(Collectors.toSet());
    Set<String> right = new HashSet<>(levels.keySet());
    right.retainAll(wanted);
    double precision = share(right.size(), levels.size());
    double recall = share(right.size(), wanted.size());
    double sum = precision + recall;
    figures
        .count("headings_found", levels.size())
        .fraction("headings_precision", precision)
        .fraction("headings_recall", recall)
        .fraction("headings_f1", sum == 0 ? 0 : 2 * precision * recall / sum)
        .share("heading_levels_right", rightLevels(levels), headings.size());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static Map<String, Set<Integer>> levels(PolicyDocument document) {
    Map<String, Set<Integer>> levels = new HashMap<>();
    for (Section section : document.allSections().toList()) {
      String title = Plain.of(section.title());
      if (!title.isEmpty()) {
        levels.computeIfAbsent(title, none -> new HashSet<>()).add(section.level());
      }
    }
    return levels;
  }

  private long rightLevels(Map<String, Set<Integer>> levels) {
    return headings.stream()
        .filter(
            row ->
                levels
                    .getOrDefault(row.plain("titel"), Set.of())
                    .contains(Integer.valueOf(row.of("niveau"))))
        .count();
  }

  /// `recall` asks for the first words only, `exact` for the last as well, `chapter` also for its
  /// place.
  void agendapunten(List<IndexedPassage> found, Figures figures) {
    long started = 0;
    long exact = 0;
    long chapter = 0;
    for (Row row : agendapunten) {
      List<Passage> starting = starting(found, row);
      List<Passage> whole = starting.stream().filter(passage -> ends(passage, row)).toList();
      started += starting.isEmpty() ? 0 : 1;
      exact += whole.isEmpty() ? 0 : 1;
      chapter += whole.stream().anyMatch(passage -> inChapter(passage, row)) ? 1 : 0;
    }
    figures
        .count("agendapunten_found", found.size())
        .count("agendapunten_gold", agendapunten.size())
        .share("agendapunten_recall", started, agendapunten.size())
        .share("agendapunten_exact", exact, agendapunten.size())
        .share("agendapunten_precision", started, found.size())
        .share("agendapunten_chapter", chapter, agendapunten.size());
  }

  private static List<Passage> starting(List<IndexedPassage> found, Row row) {
    return found.stream()
        .map(IndexedPassage::passage)
        .filter(passage -> Plain.of(passage.text()).startsWith(row.plain("eerste_woorden")))
        .toList();
  }

  private static boolean ends(Passage passage, Row row) {
    return Plain.of(passage.text()).endsWith(row.plain("laatste_woorden"));
  }

  // "4. Landbouw en natuur" is chapter 4.
  private static boolean inChapter(Passage passage, Row row) {
    return passage.chapter().split("\\.", 2)[0].equals(row.of("hoofdstuk"));
  }

  /// A block of denkrichtingen is right when at least one passage stands under it, in the chapter
  /// or paragraaf where it belongs.
  void denkrichtingen(List<IndexedPassage> found, Figures figures) {
    List<Row> blocks =
        headings.stream().filter(row -> row.of("soort").equals("denkrichtingen")).toList();
    long right = blocks.stream().filter(block -> filled(block, found)).count();
    figures
        .count("denkrichting_passages", found.size())
        .share("denkrichtingen_blocks", right, blocks.size());
  }

  private static boolean filled(Row block, List<IndexedPassage> found) {
    String where = block.of("paragraaf").isEmpty() ? block.of("hoofdstuk") : block.of("paragraaf");
    return found.stream()
        .map(passage -> passage.passage().trail())
        .anyMatch(trail -> named(trail, block) && below(trail, where));
  }

  private static boolean named(List<String> trail, Row block) {
    return trail.stream().map(Plain::of).anyMatch(block.plain("titel")::equals);
  }

  // "5.1" is not above "5.10 …".
  private static boolean below(List<String> trail, String number) {
    return trail.stream()
        .anyMatch(
            label ->
                label.startsWith(number)
                    && (label.length() == number.length()
                        || !Character.isDigit(label.charAt(number.length()))));
  }
}
