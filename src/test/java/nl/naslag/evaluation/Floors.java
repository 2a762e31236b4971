package nl.naslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The bounds of figures that one test holds, from the table behind the dashboard.
public final class Floors {
  private static final Path TABLE = Path.of("src/docs/figures.tsv");

  private final Map<String, Figure> figures;

  private Floors(Map<String, Figure> figures) {
    this.figures = figures;
  }

  /// A figure with what it was when it was last measured.
  ///
  /// @param bound ">=0.95" or "<=2"; empty for a figure that no test holds
  /// @param command that prints it; empty where only the test does
  /// @param test that holds it; empty where none does
  public record Figure(
      String area, String name, String now, String bound, String command, String test) {
    private void hold(double value) {
      double limit = Double.parseDouble(bound.substring(2));
      if (bound.startsWith(">=")) {
        assertThat(value).as(name).isGreaterThanOrEqualTo(limit);
      } else {
        assertThat(value).as(name).isLessThanOrEqualTo(limit);
      }
    }
  }

  /// Every figure, in the order of the table.
  public static List<Figure> figures() {
    try {
      return Files.readAllLines(TABLE).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cell -> new Figure(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those that name this test; fails where none does.
  public static Floors of(Class<?> test) {
    Map<String, Figure> figures =
        figures().stream()
            .filter(figure -> figure.test().equals(test.getSimpleName()))
            .collect(
                Collectors.toMap(Figure::name, figure -> figure, (a, b) -> b, LinkedHashMap::new));
    assertThat(figures).as("figures of %s in %s", test.getSimpleName(), TABLE).isNotEmpty();
    return new Floors(figures);
  }

  /// Fails for a figure that is outside its bound, and for one that is not in the table.
  public void hold(String name, double value) {
    assertThat(figures).containsKey(name);
    Objects.requireNonNull(figures.get(name)).hold(value);
  }

  /// Holds all of them against lines `name=value`; one that was not printed fails too.
  public void hold(List<String> printed) {
    hold(printed, "");
  }

  /// The same for those of which the name starts so.
  public void hold(List<String> printed, String start) {
    Map<String, String> values =
        printed.stream()
            .filter(line -> line.matches("[a-z0-9_]+=.*"))
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b));
    assertThat(figures.keySet()).anyMatch(name -> name.startsWith(start));
    figures.forEach(
        (name, figure) -> {
          if (name.startsWith(start)) {
            assertThat(values).containsKey(name);
            figure.hold(Double.parseDouble(String.valueOf(values.get(name))));
          }
        });
  }
}
