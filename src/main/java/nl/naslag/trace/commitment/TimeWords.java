package nl.naslag.trace.commitment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.Texts;

/// Writes when a commitment is to be met, as a Dutch reader does.
public final class TimeWords {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Texts.DUTCH);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
  private static final Pattern HALF = Pattern.compile("\\d{4}-H[12]");
  private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

  private TimeWords() {}

  /// "2030", "1 juli 2026", "september 2026", "2e kwartaal 2029"; a term in words as it is.
  public static String label(String value) {
    if (DAY.matcher(value).matches()) {
      return day(value);
    }
    if (YEAR_MONTH.matcher(value).matches()) {
      return MONTH.format(YearMonth.parse(value));
    }
    if (HALF.matcher(value).matches()) {
      return Texts.text("commitment.half", value.substring(6), value.substring(0, 4));
    }
    return QUARTER.matcher(value).matches()
        ? Texts.text("commitment.quarter", value.substring(6), value.substring(0, 4))
        : value;
  }

  // The 31st of June stands in a document as it stands there.
  private static String day(String value) {
    try {
      return DATE.format(LocalDate.parse(value));
    } catch (DateTimeException noSuchDay) {
      return value;
    }
  }

  /// With its direction: "tot 2030", "op 1 juli 2026". A term in words has its own.
  public static String label(CommitmentTime time) {
    String label = label(time.value());
    if (time.direction().isEmpty() || !Character.isDigit(time.value().charAt(0))) {
      return label;
    }
    boolean on = time.direction().equals("in") && DAY.matcher(time.value()).matches();
    return Texts.text("commitment.time." + (on ? "op" : time.direction()), label);
  }
}
