package nl.naslag.briefing.bibliography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.sign.CleanText;
import org.jspecify.annotations.Nullable;

/// A document that a pack quotes, with its quotes.
///
/// @param key names it within the pack, in plain letters: "naslag-1"
/// @param authority empty when unknown, as its number and its address
/// @param url where the document can be read
/// @param quotes each as “words” (place), in the order of the pack
record CitedWork(
    String key,
    String title,
    String authority,
    @Nullable LocalDate date,
    String number,
    String url,
    List<String> quotes) {
  CitedWork {
    quotes = List.copyOf(quotes);
  }

  /// In the order in which the pack first quotes them; a document once.
  static List<CitedWork> of(BriefingPack pack) {
    Map<String, List<BriefingLine>> lines = new LinkedHashMap<>();
    for (BriefingLine line : pack.lines()) {
      if (line.proof() != null) {
        lines.computeIfAbsent(identity(line), key -> new ArrayList<>()).add(line);
      }
    }
    List<CitedWork> works = new ArrayList<>();
    lines.values().forEach(quotes -> works.add(work(works.size() + 1, quotes)));
    return works;
  }

  private static String identity(BriefingLine line) {
    CitedSource source = line.context().source();
    return source == null ? "\n" + titleWithin(line) : source.documentId();
  }

  // A document that left the corpus is named as it was when the quote was taken.
  private static String titleWithin(BriefingLine line) {
    return line.citation().split(" › ", 2)[0];
  }

  private static CitedWork work(int number, List<BriefingLine> quotes) {
    BriefingLine first = quotes.getFirst();
    CitedSource source = first.context().source();
    return new CitedWork(
        String.format(Locale.ROOT, "naslag-%d", number),
        oneLine(source == null ? titleWithin(first) : source.title()),
        source == null ? "" : oneLine(Objects.requireNonNullElse(source.authority(), "")),
        source == null ? null : source.date(),
        source == null ? "" : oneLine(Objects.requireNonNullElse(source.number(), "")),
        first.permalink().replaceFirst("\\?.*", ""),
        quotes.stream().map(CitedWork::quoted).toList());
  }

  private static String quoted(BriefingLine line) {
    return oneLine("“" + line.item().words() + "” (" + line.citation() + ")");
  }

  // A field of these formats is one line.
  private static String oneLine(String words) {
    return CleanText.of(words).lines().map(String::strip).collect(Collectors.joining(" ")).strip();
  }
}
