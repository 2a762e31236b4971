package nl.naslag.answer.question;

/// The kind of answer a question asks for.
///
/// Named after the Dutch question word, but "in welk jaar" is WANNEER too.
public enum AnswerType {
  /// A number with what it counts, a share or a size.
  HOEVEEL,
  /// A year, a date, a period.
  WANNEER,
  /// A party or a person.
  WIE,
  /// A place.
  WAAR,
  /// A reason.
  WAAROM,
  /// One or more things of a named kind.
  WELKE,
  /// What one party requests of another: "wat vraagt de provincie over …".
  VERZOEK,
  /// Anything else.
  WAT;

  /// Whether the first noun is what is counted or chosen from.
  public boolean counts() {
    return this == HOEVEEL || this == WELKE;
  }

  /// Whether a sentence without this kind of answer certainly does not answer.
  public boolean checkable() {
    return switch (this) {
      case HOEVEEL, WANNEER, WIE, WAAR -> true;
      case WAAROM, WELKE, VERZOEK, WAT -> false;
    };
  }
}
