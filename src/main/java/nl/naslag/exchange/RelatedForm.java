package nl.naslag.exchange;

import nl.naslag.trace.RelatedPassages.Related;

/// Puts related passages in their JSON form.
public final class RelatedForm {
  private RelatedForm() {}

  /// With what it shares, so that a client can say why.
  public static RelatedJson json(Related related, PassageForm passages) {
    return new RelatedJson(
        passages.json(related.passage()),
        related.themes(),
        related.parties().stream().map(PassageForm::party).toList(),
        related.terms());
  }
}
