package nl.naslag.annotation.correction;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.Corrections;
import nl.naslag.annotation.rule.RuleAnnotator;
import nl.naslag.document.PolicyDocument;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Annotates by rules, then applies corrections, so that a correction survives re-reading.
@Primary
@Component
final class CorrectedAnnotator implements Annotator {
  private final RuleAnnotator rules;
  private final Corrections corrections;

  CorrectedAnnotator(RuleAnnotator rules, Corrections corrections) {
    this.rules = rules;
    this.corrections = corrections;
  }

  @Override
  public AnnotatedDocument annotate(PolicyDocument document) {
    return corrections.applied(rules.annotate(document));
  }
}
