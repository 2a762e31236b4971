package nl.naslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What figures may not fall below, written as they are printed: `name=value`.
public record Floors(Map<String, Double> least) {
  public static Floors of(String... lines) {
    Map<String, Double> least = new LinkedHashMap<>();
    values(List.of(lines)).forEach((name, value) -> least.put(name, Double.valueOf(value)));
    return new Floors(least);
  }

  /// Fails with the name of every figure that is lower, or that was not printed.
  public void hold(List<String> printed) {
    Map<String, String> values = values(printed);
    assertThat(values).containsKeys(least.keySet().toArray(String[]::new));
    assertThat(least)
        .allSatisfy(
            (name, floor) ->
                assertThat(Double.parseDouble(String.valueOf(values.get(name))))
                    .as(name)
                    .isGreaterThanOrEqualTo(floor));
  }

  private static Map<String, String> values(List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.matches("[a-z0-9_]+=.*"))
        .map(line -> line.split("=", 2))
        .forEach(pair -> values.put(pair[0], pair[1]));
    return values;
  }
}
