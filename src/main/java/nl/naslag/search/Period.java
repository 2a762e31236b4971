package nl.naslag.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of days as people type it: "2024", "2023-2025", "2030-", "2024-03..2024-06-15".
///
/// @param from first day
/// @param until last day
public record Period(LocalDate from, LocalDate until) {
  /// Two ends with a separator: years may use a hyphen, dates need two dots.
  public static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4}(?:-\\d\\d(?:-\\d\\d)?(?=\\.\\.))?)(-|\\.\\.)(\\d{4}(?:-\\d\\d){0,2})");

  private static final Pattern OPEN =
      Pattern.compile("(?:(\\d{4})(?:-|\\.\\.))|(?:(?:-|\\.\\.)(\\d{4}))");
  private static final Pattern DAYS = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");
  private static final LocalDate EVER = LocalDate.of(1, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /// Empty if the text is not a period; one that ends before it begins still counts as a period.
  public static Optional<Period> of(String typed) {
    try {
      return Optional.of(parse(typed));
    } catch (DateTimeException e) {
      // A thirteenth month is no more a period than a word is.
      return Optional.empty();
    }
  }

  private static Period parse(String typed) {
    Matcher open = OPEN.matcher(typed);
    if (open.matches()) {
      return open.group(1) == null
          ? new Period(EVER, day(open.group(2), Edge.LAST))
          : new Period(day(open.group(1), Edge.FIRST), NEVER);
    }
    Matcher both = WRITTEN.matcher(typed);
    return both.matches()
        ? new Period(day(both.group(1), Edge.FIRST), day(both.group(3), Edge.LAST))
        : new Period(day(typed, Edge.FIRST), day(typed, Edge.LAST));
  }

  private enum Edge {
    FIRST,
    LAST
  }

  /// The first or last day of a year, month or day.
  private static LocalDate day(String typed, Edge edge) {
    Matcher day = DAYS.matcher(typed);
    if (!day.matches()) {
      throw new DateTimeException("No day, month or year");
    }
    int year = Integer.parseInt(day.group(1));
    if (day.group(3) != null) {
      return LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }
    boolean first = edge == Edge.FIRST;
    int month = day.group(2) == null ? (first ? 1 : 12) : Integer.parseInt(day.group(2));
    return first ? LocalDate.of(year, month, 1) : YearMonth.of(year, month).atEndOfMonth();
  }

  public boolean isReversed() {
    return until.isBefore(from);
  }

  /// Whether a range of years overlaps this one.
  public boolean touches(int first, int last) {
    return first <= until.getYear() && last >= from.getYear();
  }
}
