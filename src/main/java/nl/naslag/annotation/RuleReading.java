package nl.naslag.annotation;

import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;

/// What the rules alone find in a passage, ignoring corrections. Thread-safe.
public interface RuleReading {
  /// Empty where the document has no such passage.
  Optional<Annotations> byRules(PolicyDocument document, PassageId passageId);

  /// Annotates words that are in no document, such as a question. There is no author, date or
  /// heading, so rules that need one find nothing.
  Annotations byRules(String text);
}
