package nl.naslag.annotation.horizon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// Finds years and ranges of years, whatever they mean.
///
/// "2030-2040", "tussen 2030 en 2040" and "2030 t/m 2040" are one range, "2030 en 2040" two years,
/// "na 2030" has no end and "t/m 2030" no beginning. Only from 2000 to 2199: other numbers are
/// hardly ever a horizon.
final class YearReader {
  private static final String CENTURY = "20";
  private static final String YEAR = CENTURY + "\\d\\d";
  private static final Pattern NAMED =
      Pattern.compile(
          ("(?<![\\p{L}\\p{N}_=#])(?:"
                  + "(?:(?<between>[Tt]ussen)\\s+)?(?<from>Y)\\s*(?<dash>[-–—]|t/m|tot\\s+en\\s+met|tot|en)\\s*(?<to>Y)"
                  + "|(?<till>t/m|[Tt]ot\\s+en\\s+met)\\s+(?:het\\s+jaar\\s+)?D(?<until>Y)"
                  + "|[Nn][aá]\\s+(?:het\\s+jaar\\s+)?D(?<after>Y)"
                  + "|(?<single>Y))(?![\\p{L}\\p{N}_])(?![.,]\\d)")
              .replace("Y", YEAR)
              .replace("D", "(?:\\d{1,2}\\s+\\p{Ll}{3,9}\\s+)?"));
  // In years; a longer "range" is just two adjacent numbers.
  private static final int LONGEST_RANGE = 60;

  /// Years in a range of the text, in reading order.
  List<NamedYear> years(String text, Span range) {
    // Most passages have none, and this check is much faster than a failing pattern.
    if (text.indexOf(CENTURY, range.start(), range.end()) < 0) {
      return List.of();
    }
    Matcher matcher =
        NAMED.matcher(text).region(range.start(), range.end()).useTransparentBounds(true);
    List<NamedYear> years = new ArrayList<>();
    while (matcher.find()) {
      addYears(matcher, years);
    }
    return years;
  }

  private static void addYears(Matcher matcher, List<NamedYear> years) {
    if (matcher.group("from") != null) {
      readPair(matcher, years);
    } else if (matcher.group("after") != null) {
      int year = Integer.parseInt(matcher.group("after"));
      years.add(new NamedYear("na-" + year, year, year, spanOf(matcher, 0)));
    } else if (matcher.group("until") != null) {
      readUntil(matcher, years);
    } else {
      years.add(single(matcher, "single"));
    }
  }

  // Adds the year itself as well, so that a search for 2030 finds what runs until then.
  private static void readUntil(Matcher matcher, List<NamedYear> years) {
    int year = Integer.parseInt(matcher.group("until"));
    years.add(new NamedYear("tm-" + year, year, year, spanOf(matcher, 0)));
    years.add(single(matcher, "until"));
  }

  private static void readPair(Matcher matcher, List<NamedYear> years) {
    int from = Integer.parseInt(matcher.group("from"));
    int to = Integer.parseInt(matcher.group("to"));
    boolean listed = matcher.group("dash").equals("en") && matcher.group("between") == null;
    if (listed || to <= from || to - from > LONGEST_RANGE) {
      years.add(single(matcher, "from"));
      years.add(single(matcher, "to"));
    } else {
      years.add(new NamedYear(from + "-" + to, from, to, spanOf(matcher, 0)));
    }
  }

  private static NamedYear single(Matcher matcher, String group) {
    int year = Integer.parseInt(matcher.group(group));
    Span span = new Span(matcher.start(group), matcher.end(group));
    return new NamedYear(String.valueOf(year), year, year, span);
  }

  private static Span spanOf(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
