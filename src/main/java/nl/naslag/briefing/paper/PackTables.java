package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.QuoteContext;
import nl.naslag.briefing.sign.CleanText;
import org.jspecify.annotations.Nullable;

/// The tables after the quotes: what they are about, and the documents they come from.
///
/// @param overview theme, horizon, parties and the numbers of the quotes; a quote once, by its main
///     theme
/// @param sources title, authority, date, number, file and the numbers of the quotes; a document
///     once
record PackTables(List<List<String>> overview, List<List<String>> sources) {
  static PackTables of(BriefingPack pack) {
    Map<List<String>, List<Integer>> subjects = new LinkedHashMap<>();
    Map<List<String>, List<Integer>> documents = new LinkedHashMap<>();
    int number = 0;
    for (BriefingLine line : pack.lines()) {
      if (line.proof() != null) {
        number++;
        subjects.computeIfAbsent(subject(line.context()), key -> new ArrayList<>()).add(number);
        documents.computeIfAbsent(document(line), key -> new ArrayList<>()).add(number);
      }
    }
    subjects.keySet().removeIf(subject -> subject.stream().allMatch(String::isEmpty));
    return new PackTables(rows(subjects), rows(documents));
  }

  private static List<String> subject(QuoteContext context) {
    return List.of(
        context.themes().stream().findFirst().orElse(""),
        String.join(", ", context.horizons()),
        String.join(", ", context.parties()));
  }

  // A document that left the corpus is named as it was when the quote was taken.
  private static List<String> document(BriefingLine line) {
    CitedSource source = line.context().source();
    if (source == null) {
      String title = line.citation().split(" › ", 2)[0];
      return List.of(title, "", "", "", text("briefing.paper.gone"));
    }
    return List.of(
        source.title(),
        orEmpty(source.authority()),
        PackWording.date(source.date()),
        orEmpty(source.number()),
        source.fileName());
  }

  private static List<List<String>> rows(Map<List<String>, List<Integer>> numbers) {
    List<List<String>> rows = new ArrayList<>();
    numbers.forEach(
        (cells, quotes) -> {
          List<String> row = new ArrayList<>();
          cells.forEach(cell -> row.add(CleanText.of(cell)));
          row.add(quotes.stream().map(String::valueOf).collect(Collectors.joining(", ")));
          rows.add(row);
        });
    return rows;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
