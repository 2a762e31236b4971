package nl.naslag.extraction.text;

/// The text of a paragraph while it is read, and whether all its letters are bold: many people
/// format headings that way, without a style.
public final class PrintedText {
  private final StringBuilder text = new StringBuilder();
  private boolean boldLetters;
  private boolean plainLetters;

  /// How characters are set.
  public enum Weight {
    PLAIN,
    BOLD
  }

  public void append(String characters, Weight weight) {
    text.append(characters);
    boolean bold = weight == Weight.BOLD;
    if (bold ? !boldLetters : !plainLetters) {
      boolean letters = characters.chars().anyMatch(Character::isLetterOrDigit);
      boldLetters |= letters && bold;
      plainLetters |= letters && !bold;
    }
  }

  /// Appends text read earlier that continues here.
  public void append(PrintedText other) {
    text.append(other.text);
    boldLetters |= other.boldLetters;
    plainLetters |= other.plainLetters;
  }

  public boolean bold() {
    return boldLetters && !plainLetters;
  }

  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.toString().isBlank();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
