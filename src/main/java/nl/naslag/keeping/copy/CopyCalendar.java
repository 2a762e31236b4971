package nl.naslag.keeping.copy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.naslag.keeping.CopySettings;

/// Which dated copies are kept: the last one of each of so many days, weeks and months.
record CopyCalendar(CopySettings settings) {
  /// The newest is always kept.
  Set<LocalDateTime> kept(Collection<LocalDateTime> copies, LocalDateTime now) {
    List<LocalDateTime> newestFirst =
        copies.stream().sorted(Comparator.<LocalDateTime>naturalOrder().reversed()).toList();
    Set<LocalDateTime> kept = new HashSet<>(newestFirst.stream().limit(1).toList());
    List<LocalDateTime> past = newestFirst.stream().filter(made -> !made.isAfter(now)).toList();
    kept.addAll(last(past, LocalDateTime::toLocalDate, settings.days()));
    kept.addAll(last(past, CopyCalendar::week, settings.weeks()));
    kept.addAll(last(past, YearMonth::from, settings.months()));
    return kept;
  }

  private static String week(LocalDateTime made) {
    return made.get(IsoFields.WEEK_BASED_YEAR) + "-" + made.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /// The first of each period, for so many periods.
  private static Collection<LocalDateTime> last(
      List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> period, int most) {
    Map<Object, LocalDateTime> byPeriod = new LinkedHashMap<>();
    newestFirst.forEach(made -> byPeriod.putIfAbsent(period.apply(made), made));
    return byPeriod.values().stream().limit(most).toList();
  }
}
