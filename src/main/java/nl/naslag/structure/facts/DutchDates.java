package nl.naslag.structure.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parses dates as Dutch documents write them: "18 juli 2023", "24-05-2022". Day before month,
/// years 1900 to 2099. "31 februari 2024" and "2024-05-22" are not accepted.
final class DutchDates {
  private static final String MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec";
  private static final String MONTH =
      "(jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  /// For use within another pattern; has five groups.
  static final String DATE =
      "(?:(\\d{1,2})[\\s_-]+"
          + MONTH
          + "\\.?[\\s_-]+|(\\d{1,2})[-./](\\d{1,2})[-./])((?:19|20)\\d{2})(?!\\d)";

  // Not after a digit or dash: "12-3-4-2022" is a reference, not a date.
  private static final Pattern IN_TEXT = Pattern.compile("(?iu)(?<![\\d-])" + DATE);

  private static final Pattern NOTED = Pattern.compile("(?<=[a-z] )((?:19|20)\\d{2})\\d(?!\\d)");
  private static final Pattern ADOPTED =
      Pattern.compile("(?iu) ?\\(?(?:vastgesteld|vaststelling)\\b");

  private DutchDates() {}

  /// The first date in the text; empty without one, or when the first is not a valid date.
  static Optional<LocalDate> first(String text) {
    Matcher found = IN_TEXT.matcher(text);
    return found.find() ? date(found) : Optional.empty();
  }

  /// The only date in the text, or among several the one of adoption; empty when none is told
  /// apart. The mark of a footnote may stick to its year: "15 februari 20225".
  static Optional<LocalDate> only(String text) {
    String clean = NOTED.matcher(text).replaceAll("$1");
    List<LocalDate> all = new ArrayList<>();
    Matcher found = IN_TEXT.matcher(clean);
    while (found.find()) {
      Optional<LocalDate> date = date(found);
      if (date.isPresent() && ADOPTED.matcher(clean.substring(found.end())).lookingAt()) {
        return date;
      }
      date.filter(day -> !all.contains(day)).ifPresent(all::add);
    }
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher found) {
    try {
      boolean words = found.group(2) != null;
      int day = Integer.parseInt(words ? found.group(1) : found.group(3));
      int month = words ? month(found.group(2)) : Integer.parseInt(found.group(4));
      return Optional.of(LocalDate.of(Integer.parseInt(found.group(5)), month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    String letters = name.toLowerCase(Locale.ROOT).substring(0, 3).replace("maa", "mrt");
    return MONTHS.indexOf(letters) / 4 + 1;
  }
}
