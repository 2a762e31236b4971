package nl.naslag.search.words;

import java.util.Locale;

/// How a word of a query matches a word of a passage, most certain first.
public enum MatchKind {
  /// As typed. Added to the lemma's score: enough to rank the typed form first, and little enough
  /// that the singular and the plural of a word find much the same.
  WORD(0.4f),

  /// Consecutive words, exactly as typed.
  PHRASE(0.4f),

  /// Words near each other, exactly as typed.
  NEAR(0.4f),

  /// Another form of the same word.
  INFLECTION(1),

  /// A form that is read as another word in its context; it only has to be found.
  OTHER_READING(0.05f),

  /// Less certain than the word: "water" in "waterschap" is a different word.
  PART(0.6f),

  /// A typed word ranks above its synonyms.
  SYNONYM(0.5f);

  private final float sureness;

  MatchKind(float sureness) {
    this.sureness = sureness;
  }

  public float sureness() {
    return sureness;
  }

  /// Message key of the kind of match.
  public String key() {
    return this == OTHER_READING ? INFLECTION.key() : name().toLowerCase(Locale.ROOT);
  }
}
