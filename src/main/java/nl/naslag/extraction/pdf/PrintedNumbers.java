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

/// Finds the page numbers among all numbers in the margins: they go up by one from page to page.
/// "Pagina 3 van 40": the 3 goes up by one, the 40 stays, so only the 3 is a page number.
final class PrintedNumbers {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,/-])\\d{1,4}(?![\\d,/-])");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern LONE = Pattern.compile("\\d{1,4}");
  // Pages; one number alone does not count along with anything.
  private static final int FEWEST = 2;

  /// Numbers with the same words around them and the same distance to the page's place in the file.
  ///
  /// @param slot which number in the line, from 0
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

  /// A number below or above all other text is one too, however far from the edge.
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

  /// A line with "#" for its page numbers, and for what is no number by itself, such as a date.
  ///
  /// Other numbers stay: "22. Agendapunt:" low on one page and "27. Agendapunt:" low on the next
  /// are two items (besluitenlijst of a committee of the Tweede Kamer, 2 april 2009, p. 5-7).
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

  /// Two printed pages on one sheet: numbers go up by two.
  private static Row spread(String words, int slot, int number, int page) {
    return new Row(words, slot, number - 2 * page);
  }

  /// As printed; empty where the page shows none.
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
