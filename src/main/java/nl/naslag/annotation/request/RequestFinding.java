package nl.naslag.annotation.request;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Span;

/// Whether a passage asks something of the Rijk, and the words that show it.
public record RequestFinding(RequestKind kind, List<Evidence> evidence) {
  /// The passage does not ask, which is more than a rule having no answer.
  static final RequestFinding NONE = new RequestFinding(RequestKind.NEE, List.of());

  public RequestFinding {
    evidence = List.copyOf(evidence);
  }

  static RequestFinding of(RequestKind kind, String rule, Span... words) {
    return new RequestFinding(
        kind,
        Stream.of(words).map(span -> new Evidence(Aspect.REQUEST, kind.id(), span, rule)).toList());
  }
}
