package nl.naslag.search.words;

import java.util.Locale;

/// How a word of a query meets a word of a passage, surest first.
public enum MatchKind {
  /// As typed. Comes on top of the lemma: enough to put the form that was typed first, and little
  /// enough that the singular and the plural of a word find much the same.
  WORD(0.4f),

  /// Words in a row, exactly as typed.
  PHRASE(0.4f),

  /// Words near each other, exactly as typed.
  NEAR(0.4f),

  /// Another form of the same word.
  INFLECTION(1),

  /// A form that is read as another word where it stands; it only has to be found.
  OTHER_READING(0.05f),

  /// Less sure than the word: "water" in "waterschap" is another.
  PART(0.6f),

  /// Whoever typed a word wants that word first.
  SYNONYM(0.5f);

  private final float sureness;

  MatchKind(float sureness) {
    this.sureness = sureness;
  }

  public float sureness() {
    return sureness;
  }

  /// Key of the text that says how they met.
  public String key() {
    return this == OTHER_READING ? INFLECTION.key() : name().toLowerCase(Locale.ROOT);
  }
}
