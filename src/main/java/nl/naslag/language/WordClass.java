package nl.naslag.language;

/// The word classes of Universal Dependencies, under their own names.
///
/// NOUN and PROPN are separate ("gemeente", "Drenthe"), and so are VERB and AUX ("bouwen", "moet").
public enum WordClass {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /// One bit for each class, for sets that are compared and combined very often.
  public int bit() {
    return 1 << ordinal();
  }
}
