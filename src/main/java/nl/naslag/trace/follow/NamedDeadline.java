package nl.naslag.trace.follow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RijkRequest;
import org.jspecify.annotations.Nullable;

/// The day by which a request asks something to be done, in its own asking sentence.
///
/// A year in a heading above it, such as "Agendapunten 2030", is a horizon and no deadline; so is
/// a year elsewhere in the passage, and a time "from" which something is wanted.
final class NamedDeadline {
  private static final Pattern CALENDAR =
      Pattern.compile("(?:\\d{4}-)?(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?|-Q([1-4])|-H([12]))?");

  private NamedDeadline() {}

  /// The last day that still meets it. If places name several, the last of them: what is repeated
  /// later replaces what was asked before.
  static Optional<LocalDate> of(RijkRequest request) {
    return request.occurrences().stream()
        .map(Occurrence::passage)
        .flatMap(passage -> earliest(passage).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> earliest(IndexedPassage passage) {
    return passage.commitments().stream()
        .filter(one -> one.kind() == CommitmentKind.VERZOEK)
        .map(Commitment::horizons)
        .flatMap(times -> times.stream())
        .flatMap(NamedDeadline::lastDay)
        .filter(day -> isAhead(day, passage.documentDate()))
        .min(Comparator.naturalOrder());
  }

  // "In 2019 vroegen wij al …" tells of the past.
  private static boolean isAhead(LocalDate day, @Nullable LocalDate written) {
    return written == null || !day.isBefore(written);
  }

  /// None for a term in words, an event, or a time from which something is wanted.
  static Stream<LocalDate> lastDay(CommitmentTime time) {
    Matcher parts = CALENDAR.matcher(time.value());
    boolean until = time.direction().equals("in") || time.direction().equals("tot");
    if (!until || !parts.matches()) {
      return Stream.empty();
    }
    try {
      return Stream.of(lastDay(parts));
    } catch (DateTimeException noSuchDay) {
      return Stream.empty();
    }
  }

  private static LocalDate lastDay(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(3) != null) {
      return LocalDate.of(year, number(parts, 2), number(parts, 3));
    }
    int month =
        parts.group(2) != null
            ? number(parts, 2)
            : parts.group(4) != null
                ? 3 * number(parts, 4)
                : parts.group(5) != null ? 6 * number(parts, 5) : 12;
    return YearMonth.of(year, month).atEndOfMonth();
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
