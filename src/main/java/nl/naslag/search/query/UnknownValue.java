package nl.naslag.search.query;

import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.document.Message;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Span;
import nl.naslag.search.words.Folded;

/// An unknown facet value in a query.
public final class UnknownValue extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Asked.Value asked;
  private final transient Optional<String> nearest;

  /// Creates the error for an unknown value.
  ///
  /// @param known labels of the existing values
  public UnknownValue(Asked.Value asked, Stream<String> known) {
    super(asked.value());
    this.asked = asked;
    this.nearest = QueryFields.nearest(Folded.fold(asked.value()), known);
  }

  /// The refusal shown to the user.
  ///
  /// @param query in which the value was typed
  public Refusal refusal(String query) {
    Span typed = asked.typed();
    Message advice = new Message("query.unknown-value", asked.facet().label(), asked.value());
    Refusal refusal = RefusalCode.BAD_QUERY.refusal(typed.start() + 1, advice);
    return nearest
        .map(value -> value.contains(" ") ? "\"" + value + "\"" : value)
        .map(value -> query.substring(0, typed.start()) + value + query.substring(typed.end()))
        .map(refusal::suggesting)
        .orElse(refusal);
  }
}
