package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// A sentence that asks, promises, intends, obliges, explores or decides.
///
/// @param span the sentence, in the document's text
/// @param actor who is to do it, or who asks; absent where nothing says
/// @param addressee who is asked, or to whom it is promised
/// @param theme what it is about, empty for none
/// @param condition the words of the condition, empty for none
/// @param negated whether it is about not doing something
/// @param evidence the words that decided the kind, with the name of the rule
public record Commitment(
    CommitmentKind kind,
    Span span,
    @Nullable CommitmentParty actor,
    @Nullable CommitmentParty addressee,
    List<CommitmentTime> horizons,
    String theme,
    String condition,
    boolean negated,
    List<Evidence> evidence) {
  public Commitment {
    horizons = List.copyOf(horizons);
    evidence = List.copyOf(evidence);
  }

  /// The same commitment with another theme.
  public Commitment about(String other) {
    return new Commitment(
        kind, span, actor, addressee, horizons, other, condition, negated, evidence);
  }
}
