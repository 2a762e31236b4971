package nl.naslag.ingest.given;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import nl.naslag.document.Texts;

/// A day as people and programs write it in a table.
final class WrittenDay {
  /// A longer text is no day.
  private static final int LONGEST = 40;

  private static final int LENGTH_OF_ISO = 10;

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          form("d-M-uuuu"),
          form("d/M/uuuu"),
          form("d.M.uuuu"),
          form("d MMMM uuuu"),
          form("d MMM uuuu"));

  private WrittenDay() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Texts.DUTCH);
  }

  /// The day as ISO 8601; the text itself where it is no day.
  static String iso(String text) {
    String day = text.strip();
    if (day.length() > LONGEST) {
      return text;
    }
    // A moment begins with its day: "2024-05-03T10:00:00".
    String bare = day.indexOf('T') == LENGTH_OF_ISO ? day.substring(0, LENGTH_OF_ISO) : day;
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(bare, form).toString();
      } catch (DateTimeException none) {
        // Another form may fit.
      }
    }
    return text;
  }
}
