package nl.naslag.search;

import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.document.Refusal;
import nl.naslag.document.Span;
import nl.naslag.document.Texts;

/// A facet value in a query that nobody knows.
final class UnknownValue extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Asked.Value asked;
  private final transient Optional<String> nearest;

  /// @param known labels of the values that there are
  UnknownValue(Asked.Value asked, Stream<String> known) {
    super(asked.value());
    this.asked = asked;
    this.nearest = QueryFields.nearest(Folded.of(asked.value()), known);
  }

  /// @param query in which the value was typed
  Refusal refusal(String query) {
    Span typed = asked.typed();
    String advice =
        Texts.text("query.unknown-value", Texts.text("facet." + asked.facet().id()), asked.value());
    Refusal refusal = new Refusal("bad-query", typed.start() + 1, advice);
    return nearest
        .map(value -> value.contains(" ") ? "\"" + value + "\"" : value)
        .map(value -> query.substring(0, typed.start()) + value + query.substring(typed.end()))
        .map(refusal::suggesting)
        .orElse(refusal);
  }
}
