package nl.naslag.extraction.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.extraction.pdf.line.PdfSegment;

/// Finds the page numbers among all numbers in the margins: they increase by one per page. In
/// "Pagina 3 van 40" the 3 increases and the 40 stays the same, so only the 3 is a page number.
final class PrintedNumbers {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,/-])\\d{1,4}(?![\\d,/-])");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LONE = Pattern.compile("\\d{1,4}");
  // Pages; a single number forms no sequence.
  private static final int FEWEST = 2;

  /// Numbers with the same surrounding words and the same offset from the page's position in the
  /// file.
  ///
  /// @param slot index of the number in the line, from 0
  private record Row(String words, int slot, int distance) {}

  private static final TreeMap<Integer, String> NONE = new TreeMap<>();

  private final Map<Row, TreeMap<Integer, String>> rows = new HashMap<>();
  private final Map<Row, TreeMap<Integer, String>> spreads = new HashMap<>();
  private Map<Integer, String> labels = Map.of();
  private boolean stale;

  void note(int page, String text) {
    Matcher matcher = NUMBER.matcher(text);
    String words = DIGITS.matcher(text).replaceAll("#");
    for (int slot = 0; matcher.find(); slot++) {
      int distance = Integer.parseInt(matcher.group()) - page;
      rows.computeIfAbsent(new Row(words, slot, distance), r -> new TreeMap<>())
          .put(page, matcher.group());
      spreads
          .computeIfAbsent(spread(words, slot, distance + page, page), r -> new TreeMap<>())
          .put(page, matcher.group());
    }
    stale = true;
  }

  /// A number below or above all other text is also one, however far from the edge.
  void noteOutermost(int page, List<PdfSegment> segments) {
    segments.stream()
        .max(Comparator.comparing(PdfSegment::baseline))
        .ifPresent(lowest -> noteLone(page, lowest.text()));
    segments.stream()
        .min(Comparator.comparing(PdfSegment::baseline))
        .ifPresent(highest -> noteLone(page, highest.text()));
  }

  private void noteLone(int page, String text) {
    if (LONE.matcher(text).matches()) {
      note(page, text);
    }
  }

  /// A line with "#" for its page numbers, and for numbers that are part of something, such as a
  /// date.
  ///
  /// Other numbers stay: "22. Agendapunt:" at the bottom of one page and "27. Agendapunt:" on the
  /// next are two items (besluitenlijst of a committee of the Tweede Kamer, 2 april 2009, p. 5-7).
  String withoutPageNumbers(int page, String text) {
    Matcher matcher = NUMBER.matcher(text);
    String words = DIGITS.matcher(text).replaceAll("#");
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int slot = 0; matcher.find(); slot++) {
      plain.append(DIGITS.matcher(text.substring(from, matcher.start())).replaceAll("#"));
      int number = Integer.parseInt(matcher.group());
      plain.append(counts(words, slot, number, page) ? "#" : matcher.group());
      from = matcher.end();
    }
    return plain.append(DIGITS.matcher(text.substring(from)).replaceAll("#")).toString();
  }

  private boolean counts(String words, int slot, int number, int page) {
    return rows.getOrDefault(new Row(words, slot, number - page), NONE).size() >= FEWEST
        || spreads.getOrDefault(spread(words, slot, number, page), NONE).size() >= FEWEST;
  }

  /// Two printed pages per sheet: numbers increase by two.
  private static Row spread(String words, int slot, int number, int page) {
    return new Row(words, slot, number - 2 * page);
  }

  /// As printed; empty if the page has no number.
  Optional<String> of(int page) {
    return Optional.ofNullable(labels().get(page));
  }

  int count() {
    return labels().size();
  }

  private Map<Integer, String> labels() {
    if (stale) {
      labels = new HashMap<>();
      rows.values().stream()
          .filter(row -> row.size() >= FEWEST)
          .sorted((a, b) -> Integer.compare(b.size(), a.size()))
          .forEach(row -> row.forEach(labels::putIfAbsent));
      stale = false;
    }
    return labels;
  }
}
