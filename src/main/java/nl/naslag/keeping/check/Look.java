package nl.naslag.keeping.check;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import nl.naslag.keeping.CheckReport.Finding;
import nl.naslag.keeping.CheckReport.Level;

/// One kind of thing to look at in a check.
interface Look {
  List<Finding> findings() throws IOException;

  /// Makes again or deletes what is disposable.
  default void repair() throws IOException {}

  /// One finding for all of them; none where there are none.
  static List<Finding> some(String code, Collection<String> names) {
    return names.stream()
        .sorted()
        .findFirst()
        .map(first -> List.of(new Finding(Level.SOMETHING, code, names.size(), first)))
        .orElse(List.of());
  }
}
