package nl.naslag.keeping;

import java.util.Comparator;
import java.util.List;
import nl.naslag.document.Message;

/// The result of a check.
public record CheckReport(ContentHash hash, List<Finding> findings) {
  public CheckReport {
    findings = List.copyOf(findings);
  }

  /// The worst of the findings.
  public Level level() {
    return findings.stream().map(Finding::level).max(Comparator.naturalOrder()).orElse(Level.FINE);
  }

  /// How bad it is; the order is the exit status of the command.
  public enum Level {
    FINE,
    SOMETHING,
    BROKEN
  }

  /// Something to look at.
  ///
  /// @param code stable, in kebab case
  /// @param count how many there are
  /// @param example the first of them, such as the name of a file
  public record Finding(Level level, String code, long count, String example) {
    public Message message() {
      return new Message("check." + code, count, example);
    }
  }
}
