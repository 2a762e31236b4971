package nl.naslag.annotation.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.CommitmentTime;
import org.jspecify.annotations.Nullable;

/// Reads when something is to be done: days, quarters, ranges, years, terms and events.
final class TimeReader {
  // A reason, a result or a reference has a time of its own; so has a condition before a comma.
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\b(?:omdat|zodat|waardoor|terwijl|zoals|conform|aangezien|doordat)\\b[^,;]*"
              + "|^\\W*(?:als|indien|wanneer|mocht(?:en)?)\\b[^,;]*,");

  // Of each date, month, part of a year, season and year; any digit may begin one.
  private static final Needs CALENDAR =
      Needs.one(
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9",
          "jaar",
          "helft",
          "zomer",
          "herfst",
          "winter",
          "kwartaal",
          "jan",
          "feb",
          "maart",
          "mrt",
          "apr",
          "mei",
          "jun",
          "jul",
          "aug",
          "sep",
          "okt",
          "nov",
          "dec");

  /// The times of one sentence, in its order.
  ///
  /// @param whole sentence in lower case
  /// @param year of the document, for a day without a year; 0 where unknown
  /// @param written the date of the document, if it states one
  List<CommitmentTime> times(String whole, int year, @Nullable LocalDate written) {
    String sentence = ASIDE.matcher(whole).replaceAll(found -> " ".repeat(found.group().length()));
    List<TimeFound> kept = new ArrayList<>();
    Stream.concat(
            (CALENDAR.met(sentence)
                    ? CalendarTimes.in(sentence, year, written)
                    : List.<TimeFound>of())
                .stream(),
            TermTimes.in(sentence).stream())
        .filter(
            one ->
                kept.stream()
                    .noneMatch(other -> one.overlaps(other) && !one.span().equals(other.span())))
        .forEach(kept::add);
    return kept.stream()
        .sorted(Comparator.comparing(TimeFound::span))
        .map(TimeFound::time)
        .distinct()
        .toList();
  }
}
