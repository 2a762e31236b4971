package nl.naslag.annotation.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentTime;

/// Reads when something is to be done: days, quarters, ranges, years, terms and events.
final class TimeReader {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final String BEFORE =
      "\\b(in|op|per|vanaf|voor|vóór|uiterlijk|tot|tot en met|t/m|na|eind|begin|medio|van)";
  private static final Pattern DAY =
      Pattern.compile(
          BEFORE + " (?:de )?(\\d{1,2}) (" + String.join("|", MONTHS) + ")(?: (20\\d\\d))?");
  private static final Pattern QUARTER =
      Pattern.compile("\\b([1-4])e kwartaal (?:van )?(20\\d\\d)|\\bq([1-4])[ -](20\\d\\d)");
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(in|per|vanaf|voor|vóór|uiterlijk(?: in)?|tot en met|tot|t/m|na|eind|begin|medio"
              + "|de zomer van|het najaar van|het voorjaar van) (20\\d\\d)"
              + "(?:(?: ?[-–] ?| tot en met | t/m )(20\\d\\d))?\\b");
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?<from>(?:zodra|nadat) [^,;.]+"
              + "|na (?:de |het |een |ontvangst |afloop |vaststelling )?\\w*"
              + "(?:legging|treding|stelling|vergadering|ontvangst|afloop|besluitvorming)"
              + "(?: van (?:de |het |dit )?\\w+)?)"
              + "|\\b(?<until>binnen (?:\\w+ ){1,2}(?:dagen|weken|maanden|jaar)"
              + "|voor (?:de zomer|het zomerreces|het einde van het jaar))"
              + "|\\b(?<within>(?:de )?komende (?:jaren|maanden|weken|periode|kabinetsperiode)"
              + "|(?:dit|volgend) jaar|deze (?:kabinets|college|raads)periode)"
              + "|\\b(?<loose>z\\.s\\.m\\.|zo spoedig mogelijk|onverwijld|op korte termijn"
              + "|te zijner tijd)");

  /// The times of one sentence in lower case.
  ///
  /// @param year of the document, for a day without a year; 0 where unknown
  List<CommitmentTime> times(String sentence, int year) {
    List<CommitmentTime> times = new ArrayList<>();
    Matcher day = DAY.matcher(sentence);
    while (day.find()) {
      int in = day.group(4) == null ? year : Integer.parseInt(day.group(4));
      int month = MONTHS.indexOf(day.group(3)) + 1;
      if (in > 0 && !day.group(1).equals("van")) {
        int date = Integer.parseInt(day.group(2));
        String value = String.format(Locale.ROOT, "%04d-%02d-%02d", in, month, date);
        times.add(new CommitmentTime(value, direction(day.group(1))));
      }
    }
    Matcher quarter = QUARTER.matcher(sentence);
    while (quarter.find()) {
      boolean written = quarter.group(1) != null;
      String value = quarter.group(written ? 2 : 4) + "-Q" + quarter.group(written ? 1 : 3);
      times.add(new CommitmentTime(value, "in"));
    }
    Matcher years = YEAR.matcher(sentence);
    while (years.find()) {
      String last = years.group(3);
      String value = last == null ? years.group(2) : years.group(2) + "-" + last;
      times.add(new CommitmentTime(value, direction(years.group(1))));
    }
    words(sentence, times);
    return times.stream().distinct().toList();
  }

  private static void words(String sentence, List<CommitmentTime> times) {
    Matcher words = WORDS.matcher(sentence);
    while (words.find()) {
      String direction =
          words.group("from") != null
              ? "vanaf"
              : words.group("until") != null ? "tot" : words.group("within") != null ? "in" : "";
      times.add(new CommitmentTime(words.group().strip(), direction));
    }
  }

  private static String direction(String before) {
    return switch (before) {
      case "vanaf", "na", "per" -> "vanaf";
      case "voor", "vóór", "uiterlijk", "uiterlijk in", "tot", "tot en met", "t/m" -> "tot";
      default -> "in";
    };
  }
}
