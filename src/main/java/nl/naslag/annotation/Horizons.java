package nl.naslag.annotation;

import java.util.Comparator;
import java.util.List;

/// The values of the facet horizon: years, ranges, "na-2030", "tm-2030" and relative terms.
public final class Horizons {
  /// From near to far.
  public static final List<String> TERMS =
      List.of("korte-termijn", "collegeperiode", "middellange-termijn", "lange-termijn");

  /// Years first, in chronological order; a range after its first year; terms last, from near to
  /// far.
  public static final Comparator<String> IN_TIME =
      Comparator.comparing((String value) -> TERMS.indexOf(value))
          .thenComparing(Horizons::firstYear)
          .thenComparing(Comparator.naturalOrder());

  private Horizons() {}

  private static String firstYear(String value) {
    return value.replaceFirst("^(?:na|tm)-", "").replaceFirst("-\\d{4}$", "");
  }
}
