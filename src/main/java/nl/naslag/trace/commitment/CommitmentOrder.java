package nl.naslag.trace.commitment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;

/// The order of commitments; "-datum" descends. What has no value comes last in both directions,
/// and ties stay in document order.
public record CommitmentOrder(By by, boolean descending) {
  /// By what.
  public enum By {
    /// As the documents stand in the list, and as the sentences stand in them.
    STUK,
    /// The date of the document.
    DATUM,
    /// The first time by which something is to be done; terms in words after years and days.
    HORIZON;

    /// The value in URLs.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Reads "-horizon"; nothing is document order.
  ///
  /// @throws nl.naslag.document.Refusal for an order that does not exist, or for two
  static CommitmentOrder of(List<String> given) {
    if (given.size() > 1) {
      throw RefusalCode.REPEATED_PARAMETER.refusal("sort");
    }
    String value = given.isEmpty() ? By.STUK.id() : given.getFirst();
    boolean descending = value.startsWith("-");
    String name = descending ? value.substring(1) : value;
    return Stream.of(By.values())
        .filter(by -> by.id().equals(name))
        .findFirst()
        .map(by -> new CommitmentOrder(by, descending))
        .orElseThrow(() -> RefusalCode.UNKNOWN_VALUE.refusal("sort", value, choices()));
  }

  private static String choices() {
    return String.join(", ", Stream.of(By.values()).map(By::id).toList());
  }

  /// The lines in this order.
  ///
  /// @param lines in document order
  List<CommitmentLine> sorted(List<CommitmentLine> lines) {
    return switch (by) {
      case STUK -> descending ? lines.reversed() : lines;
      case DATUM -> sorted(lines, line -> line.place().date());
      case HORIZON -> sorted(lines, CommitmentOrder::time);
    };
  }

  // A day after its year and a quarter after both: "2030", "2030-07-01", "2030-Q3".
  private static @Nullable String time(CommitmentLine line) {
    return line.horizons().stream()
        .map(time -> Character.isDigit(time.value().charAt(0)) ? time.value() : "~" + time.value())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private <K extends Comparable<? super K>> List<CommitmentLine> sorted(
      List<CommitmentLine> lines, Function<CommitmentLine, @Nullable K> key) {
    Comparator<K> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return lines.stream()
        .map(line -> new Keyed<>(line, key.apply(line)))
        .sorted(Comparator.comparing(Keyed::key, Comparator.nullsLast(way)))
        .map(Keyed::line)
        .toList();
  }

  private record Keyed<K>(CommitmentLine line, @Nullable K key) {}
}
