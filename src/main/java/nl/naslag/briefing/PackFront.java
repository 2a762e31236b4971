package nl.naslag.briefing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands on the title page of a briefing pack beside its title.
///
/// @param occasion what it is for; empty when not given, as the others
/// @param date of the occasion
/// @param addressee for whom it is
/// @param author who put it together
public record PackFront(
    String occasion,
    @Nullable LocalDate date,
    String addressee,
    String author,
    @Nullable Classification classification) {
  /// Nothing is given.
  public static final PackFront NONE = new PackFront("", null, "", "", null);
}
