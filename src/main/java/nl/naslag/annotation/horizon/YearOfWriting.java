package nl.naslag.annotation.horizon;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The year in which a document was written: that of its date, or else the last year that many of
/// its dates fall in. The first and last day of a year are dates of rules, not of writing.
public final class YearOfWriting {
  // Old laws and letters are named more often than the year itself; one date in four is enough.
  private static final int ENOUGH = 4;
  private static final int READ = 400_000;
  // The year first: numbers are rarer than words that may be a month.
  private static final Pattern DATED =
      Pattern.compile(
          "(?:19|20)\\d\\d(?!\\d)(?<=(?<!\\b1 )(?<!31"
              + " )(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
              + "|december)\\s{1,9}\\d{4})");

  // A plan for a year is written in the year before: "Programmabegroting 2025".
  private static final Pattern PLAN_FOR_A_YEAR =
      Pattern.compile(
          "(?:begroting|jaarplan|jaarprogramma|werkplan|kadernota|voorjaarsnota)\\s+(?:voor\\s+)?(?<year>20\\d\\d)(?![-–/\\d])",
          Pattern.CASE_INSENSITIVE);
  private static final int TITLE = 300;

  private YearOfWriting() {}

  private static OptionalInt yearOfPlan(String title, String text) {
    String opening = title + "\n" + text.substring(0, Math.min(text.length(), TITLE));
    Matcher matcher = PLAN_FOR_A_YEAR.matcher(opening);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group("year")))
        : OptionalInt.empty();
  }

  /// The year of writing, or 0 where nothing indicates it.
  ///
  /// Among equally frequent years the latest: a document cites the past more than the future.
  ///
  /// @param date of the document, where it has one
  public static int year(@Nullable LocalDate date, String title, String text) {
    if (date != null) {
      return date.getYear();
    }
    OptionalInt planned = yearOfPlan(title, text);
    if (planned.isPresent()) {
      return planned.getAsInt() - 1;
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    Matcher matcher = DATED.matcher(text.substring(0, Math.min(text.length(), READ)));
    while (matcher.find()) {
      counts.merge(Integer.valueOf(matcher.group()), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() * ENOUGH >= most)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
  }
}
