package nl.naslag.annotation.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// Days, months, quarters, halves, seasons, years and ranges of years after a preposition.
///
/// A year of a name ("begroting 2025"), of a law or of a letter has no preposition of its own. What
/// lies before the year of the document is past.
final class CalendarTimes {
  private static final String BEFORE =
      "(?<before>(?:uiterlijk|ten laatste|niet later dan|niet eerder dan|op zijn vroegst)"
          + "(?: op| in| per)?|tot en met|t/m|tot(?: aan)?|met ingang van|ingaande|vanaf"
          + "|voorafgaand aan|vóór|voor|na|per|rond|richting|in|op|tijdens|gedurende|eind|begin"
          + "|medio|half|halverwege|tussen|(?:planning|gereed|start|oplevering):?)"
          + "(?: (?:(?:het )?eind(?:e)?|(?:het )?begin|medio|half|(?:de )?loop)(?: van)?)?";
  private static final String DAY_NAME =
      "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:avond|middag|ochtend)? )?";
  private static final String YEAR = "(?<year>20\\d\\d)(?!\\d)";
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + BEFORE
              + " (?:de |het )?"
              + DAY_NAME
              + "(?:(?<day>\\d{1,2}) (?<month>"
              + Months.ONE
              + ")\\b\\.?(?:,? "
              + YEAR
              + ")?|(?<d>\\d{1,2})[-/](?<m>\\d{1,2})[-/] ?(?<y>20\\d\\d)\\b)");
  // "De raadscyclus van 9 mei": the day of a meeting; that of a law or a letter is none.
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:vergadering|overleg|cyclus|commissie|bijeenkomst|sessie|raad|college|b&w|\\bao|debat"
              + "|avond|zitting|raadsronde)(?<before>),? (?:van|d\\.?d\\.?|op) (?:de )?"
              + DAY_NAME
              + "(?<day>\\d{1,2}) (?<month>"
              + Months.ONE
              + ")\\b\\.?(?: "
              + YEAR
              + ")?");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<!\\p{L})"
              + BEFORE
              + " (?:(?:de )?maand )?(?<month>"
              + Months.ONE
              + ")\\b(?: (?:van )?"
              + YEAR
              + ")?(?! ?\\d)");
  private static final String WHICH = "(?<which>volgend|komend|aankomend|dit|dez|het lopend)";
  private static final Pattern PART =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + BEFORE
              + " )?(?:het |de )?(?:eind(?:e)? van het |begin van het )?(?:(?<nth>eerste|tweede|derde"
              + "|vierde|laatste|[1-4]e) (?<part>kwartaal|helft)|q(?<q>[1-4]))(?:(?: van)?[ -](?:"
              + YEAR
              + "|(?:het )?"
              + WHICH
              + "e? jaar)|(?= kwartaal)|(?<=kwartaal)\\b)");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + BEFORE
              + " )?(?:(?:het |de )?(?:vroege |late )?(?:voorjaar|najaar|zomer|herfst|winter)(?: van)? "
              + YEAR
              + "|"
              + WHICH
              + "e? (?:voorjaar|najaar|zomer|herfst|winter|jaar)\\b)");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<!\\p{L})"
              + BEFORE
              + " (?<unit>(?:het )?(?:begrotings|kalender|school)?jaar |de (?:jaren|\\p{L}*periode) )?"
              + YEAR
              + "(?:(?<link> ?[-–/] ?| tot en met | t/m | tot | en )(?<last>20\\d\\d)(?!\\d))?(?!-\\d| ?(?:m2|m²|m3|ha|km|meter|euro|woningen|inwoners|personen|eenheden)\\b)");
  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?<before>)(?:periode|jaren) (?:van )?"
              + YEAR
              + " ?(?<link>[-–/]|tot en met|t/m|tot|en) ?"
              + "(?<last>20\\d\\d)(?!\\d)");
  // "De op 3 mei 2023 vastgestelde visie", "maatregelen die in 2025 …": of something else.
  private static final Pattern ATTRIBUTE = Pattern.compile("(?:\\b(?:de|het|een)|(?<!,) die) $");
  private static final String BACKWARDS = "terugwerkende kracht";
  private static final String EURO = "€";
  private static final int LOOK_BACK = 8;

  private final String sentence;
  private final int year;
  private final @Nullable LocalDate written;
  private final List<TimeFound> found = new ArrayList<>();

  private CalendarTimes(String sentence, int year, @Nullable LocalDate written) {
    this.sentence = sentence;
    this.year = year;
    this.written = written;
  }

  /// In no particular order; some may overlap, then the first is the more exact one.
  ///
  /// @param sentence in lower case
  /// @param year of the document, 0 where unknown
  /// @param written its date, if it states one
  static List<TimeFound> in(String sentence, int year, @Nullable LocalDate written) {
    CalendarTimes times = new CalendarTimes(sentence, year, written);
    times.read(DAY, times::day);
    times.read(MEETING, times::day);
    times.read(PART, times::part);
    times.read(MONTH, times::month);
    times.read(SEASON, times::yearOrNext);
    times.read(YEARS, times::years);
    times.read(PERIOD, times::years);
    return times.found;
  }

  private interface Value {
    @Nullable String of(Matcher words);
  }

  private void read(Pattern pattern, Value value) {
    Matcher words = pattern.matcher(sentence);
    while (words.find()) {
      String read = isOther(words) ? null : value.of(words);
      if (read != null) {
        String before = words.group("before");
        String direction = before == null ? "in" : TimeDirection.of(words.group());
        Span span = new Span(words.start(), words.end());
        boolean back = sentence.lastIndexOf(BACKWARDS, words.start()) >= 0;
        // "In 2025 en 2026" are two years, "tussen 2025 en 2030" is one time.
        Stream<String> values = Stream.of(read);
        if (read.contains("+")) {
          values = Stream.of(read.split("\\+"));
        }
        values
            .filter(one -> back || !isPast(one))
            .forEach(one -> found.add(new TimeFound(span, new CommitmentTime(one, direction))));
      }
    }
  }

  private boolean isOther(Matcher words) {
    int start = words.start();
    String before = sentence.substring(Math.max(0, start - LOOK_BACK), start);
    // "€ 900.000 voor 2025" is money for a year.
    boolean money = words.group().startsWith("voor 20") && sentence.contains(EURO);
    return money || ATTRIBUTE.matcher(before).find();
  }

  // The last year of a range decides; a day counts as past only where its document is dated.
  private boolean isPast(String value) {
    boolean range = value.length() == 9;
    boolean before = Integer.parseInt(range ? value.substring(5) : value.substring(0, 4)) < year;
    boolean day = value.length() == 10;
    return before || (day && written != null && value.compareTo(written.toString()) < 0);
  }

  private @Nullable String day(Matcher words) {
    boolean digits = words.pattern() == DAY && words.group("d") != null;
    int in = digits ? Integer.parseInt(words.group("y")) : named(words);
    int month = digits ? Integer.parseInt(words.group("m")) : Months.number(words.group("month"));
    int day = Integer.parseInt(words.group(digits ? "d" : "day"));
    boolean exists = in > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return exists ? String.format(Locale.ROOT, "%04d-%02d-%02d", in, month, day) : null;
  }

  private @Nullable String month(Matcher words) {
    int in = named(words);
    return in > 0
        ? String.format(Locale.ROOT, "%04d-%02d", in, Months.number(words.group("month")))
        : null;
  }

  // A year that is not given is that of the document.
  private int named(Matcher words) {
    String given = words.group("year");
    return given == null ? year : Integer.parseInt(given);
  }

  private @Nullable String part(Matcher words) {
    String in = yearOrNext(words);
    String q = words.group("q");
    if (in == null || q != null) {
      return in == null ? null : in + "-Q" + q;
    }
    boolean half = words.group("part").equals("helft");
    int number =
        switch (words.group("nth")) {
          case "eerste", "1e" -> 1;
          case "tweede", "2e" -> 2;
          case "derde", "3e" -> 3;
          case "vierde", "4e" -> 4;
          default -> half ? 2 : 4;
        };
    return in + (half ? "-H" : "-Q") + number;
  }

  private @Nullable String yearOrNext(Matcher words) {
    String given = words.group("year");
    if (given != null || year == 0) {
      return given;
    }
    // "Eerste kwartaal" alone, or "Q3 kwartaal", is of the year of the document.
    boolean next = "volgend".equals(words.group("which")) || words.group().endsWith("komend jaar");
    return String.valueOf(next ? year + 1 : year);
  }

  private @Nullable String years(Matcher words) {
    String last = words.group("last");
    if (last == null) {
      return words.group("year");
    }
    boolean two = words.group("link").strip().equals("en") && !words.group().startsWith("tussen");
    return words.group("year") + (two ? "+" : "-") + last;
  }
}
