package nl.naslag.language;

/// The word classes of Universal Dependencies, by their own names.
///
/// NOUN and PROPN stand apart ("gemeente", "Drenthe"), and so do VERB and AUX ("bouwen", "moet").
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

  /// One bit each, for sets that are compared and combined very often.
  public int bit() {
    return 1 << ordinal();
  }
}
