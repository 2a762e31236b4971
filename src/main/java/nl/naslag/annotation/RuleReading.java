package nl.naslag.annotation;

import java.util.Optional;
import nl.naslag.document.PolicyDocument;

/// What the rules alone find in a passage, whatever people corrected in it. Thread-safe.
public interface RuleReading {
  /// Empty where the document has no such passage.
  Optional<Annotations> byRules(PolicyDocument document, String passageId);

  /// In words that are in no document, such as a question: without author, date or headings, so
  /// that rules that need those find nothing.
  Annotations byRules(String text);
}
