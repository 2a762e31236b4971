package nl.naslag.keeping.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.naslag.keeping.CopySettings;
import org.junit.jupiter.api.Test;

class CopyCalendarTest {
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-02T10:00:00");
  private final CopyCalendar calendar =
      new CopyCalendar(new CopySettings(Path.of("kopieen"), true, 7, 4, 12));

  @Test
  void keepsADayAWeekAndAMonthOfCopiesMadeEveryDayForTwoYears() {
    Set<LocalDateTime> kept = new HashSet<>();
    for (int day = 730; day >= 0; day--) {
      LocalDateTime now = NOW.minusDays(day);
      kept.add(now);
      kept = calendar.kept(kept, now);
    }
    assertThat(kept)
        .containsAll(IntStream.range(0, 7).mapToObj(NOW::minusDays).toList())
        .contains(LocalDateTime.parse("2026-02-15T10:00:00"))
        .contains(LocalDateTime.parse("2025-04-30T10:00:00"))
        .doesNotContain(LocalDateTime.parse("2025-03-31T10:00:00"))
        .hasSizeBetween(18, 23);
  }

  @Test
  void keepsTheNewestHoweverOldAndEvenOneOfTomorrow() {
    LocalDateTime old = NOW.minusYears(3);
    assertThat(calendar.kept(List.of(old), NOW)).containsExactly(old);
    assertThat(calendar.kept(List.of(old, NOW.plusDays(1)), NOW)).contains(NOW.plusDays(1), old);
  }
}
