package nl.naslag.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.naslag.Needed;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;

/// The hand-made structure of one document, and how much of it a reading found.
public final class Gold {
  private final List<Map<String, String>> headings;
  private final List<Map<String, String>> agendapunten;

  private Gold(List<Map<String, String>> headings, List<Map<String, String>> agendapunten) {
    this.headings = headings;
    this.agendapunten = agendapunten;
  }

  static Gold read() {
    Path folder = Needed.shared("gold");
    return new Gold(
        rows(folder.resolve("structuur.tsv")), rows(folder.resolve("agendapunten.tsv")));
  }

  private static String cell(Map<String, String> row, String width) {
    return row.getOrDefault(width, "");
  }

  private static List<Map<String, String>> rows(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      String[] names = lines.getFirst().split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        rows.add(row(names, line.split("\t", -1)));
      }
      return rows;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, String> row(String[] names, String[] values) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], i < values.length ? values[i] : "");
    }
    return row;
  }

  public static String norm(String text) {
    String plain = Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }

  Map<String, Double> measure(PolicyDocument document) {
    Map<String, Double> figures = new LinkedHashMap<>();
    headings(document, figures);
    agendapunten(document, figures);
    denkrichtingen(document, figures);
    return figures;
  }

  private void headings(PolicyDocument document, Map<String, Double> figures) {
    Set<String> gold = titles(headings);
    Set<String> found =
        document
            .allSections()
            .map(s -> norm(s.title()))
            .filter(t -> !t.isEmpty())
            .collect(Collectors.toSet());
    Set<String> both = new HashSet<>(found);
    both.retainAll(gold);
    figures.put("headings_precision", part(both.size(), found.size()));
    figures.put("headings_recall", part(both.size(), gold.size()));
    figures.put("headings_f1", part(2 * both.size(), found.size() + gold.size()));
    Map<String, Set<Integer>> levels =
        document
            .allSections()
            .collect(
                Collectors.groupingBy(
                    s -> norm(s.title()), Collectors.mapping(Section::level, Collectors.toSet())));
    long same =
        headings.stream()
            .filter(
                h ->
                    levels
                        .getOrDefault(norm(cell(h, "titel")), Set.of())
                        .contains(Integer.valueOf(cell(h, "niveau"))))
            .count();
    figures.put("heading_levels_right", part(same, headings.size()));
  }

  private static Set<String> titles(List<Map<String, String>> rows) {
    return rows.stream().map(row -> norm(cell(row, "titel"))).collect(Collectors.toSet());
  }

  private void agendapunten(PolicyDocument document, Map<String, Double> figures) {
    List<Passage> found = of(document, PassageKind.AGENDAPUNT);
    long started = agendapunten.stream().filter(a -> found.stream().anyMatch(starts(a))).count();
    long exact =
        agendapunten.stream().filter(a -> found.stream().anyMatch(starts(a).and(ends(a)))).count();
    long chapter =
        agendapunten.stream()
            .filter(
                a ->
                    found.stream()
                        .anyMatch(
                            starts(a)
                                .and(ends(a))
                                .and(
                                    p -> p.chapter().split("\\.")[0].equals(cell(a, "hoofdstuk")))))
            .count();
    figures.put("agendapunten_recall", part(started, agendapunten.size()));
    figures.put("agendapunten_exact", part(exact, agendapunten.size()));
    figures.put("agendapunten_precision", part(started, found.size()));
    figures.put("agendapunten_chapter", part(chapter, agendapunten.size()));
  }

  List<String> lost(PolicyDocument document) {
    List<Passage> found = of(document, PassageKind.AGENDAPUNT);
    return agendapunten.stream()
        .filter(a -> found.stream().noneMatch(starts(a).and(ends(a))))
        .map(a -> cell(a, "nr") + " " + cell(a, "eerste_woorden"))
        .toList();
  }

  List<String> headingDifferences(PolicyDocument document) {
    Set<String> gold = titles(headings);
    Map<String, Set<Integer>> levels =
        document
            .allSections()
            .collect(
                Collectors.groupingBy(
                    s -> norm(s.title()), Collectors.mapping(Section::level, Collectors.toSet())));
    List<String> differences = new ArrayList<>();
    document
        .allSections()
        .filter(s -> !gold.contains(norm(s.title())))
        .forEach(s -> differences.add("+ " + s.title()));
    for (Map<String, String> heading : headings) {
      Set<Integer> given = levels.getOrDefault(norm(cell(heading, "titel")), Set.of());
      if (!given.contains(Integer.valueOf(cell(heading, "niveau")))) {
        differences.add("- " + cell(heading, "niveau") + given + " " + cell(heading, "titel"));
      }
    }
    return differences;
  }

  private void denkrichtingen(PolicyDocument document, Map<String, Double> figures) {
    List<Passage> found = of(document, PassageKind.DENKRICHTING);
    List<Map<String, String>> blocks =
        headings.stream().filter(h -> cell(h, "soort").equals("denkrichtingen")).toList();
    long ok =
        blocks.stream().filter(block -> found.stream().anyMatch(p -> under(p, block))).count();
    figures.put("denkrichtingen_blocks", part(ok, blocks.size()));
  }

  private static boolean under(Passage passage, Map<String, String> block) {
    String where =
        cell(block, "paragraaf").isEmpty() ? cell(block, "hoofdstuk") : cell(block, "paragraaf");
    return passage.trail().stream().anyMatch(t -> norm(t).equals(norm(cell(block, "titel"))))
        && passage.trail().stream()
            .anyMatch(t -> t.matches("(?s)" + java.util.regex.Pattern.quote(where) + "(\\D.*|$)"));
  }

  private static List<Passage> of(PolicyDocument document, PassageKind kind) {
    return document.passages().stream().filter(p -> p.kind() == kind).toList();
  }

  private static Predicate<Passage> starts(Map<String, String> agendapunt) {
    return passage -> norm(passage.text()).startsWith(norm(cell(agendapunt, "eerste_woorden")));
  }

  private static Predicate<Passage> ends(Map<String, String> agendapunt) {
    return passage -> norm(passage.text()).endsWith(norm(cell(agendapunt, "laatste_woorden")));
  }

  private static double part(long some, long all) {
    return all == 0 ? 0 : (double) some / all;
  }
}
