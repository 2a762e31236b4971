package nl.naslag.exchange;

import nl.naslag.trace.RelatedPassages.Related;

/// Converts related passages to their JSON form.
public final class RelatedForm {
  private RelatedForm() {}

  /// Includes what the passages share, so that a client can say why they are related.
  public static RelatedJson json(Related related, PassageForm passages) {
    return new RelatedJson(
        passages.json(related.passage()),
        related.themes(),
        related.parties().stream().map(PassageForm::party).toList(),
        related.terms());
  }
}
