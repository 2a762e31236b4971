package nl.naslag.document.file;

/// Why a person had better look at a page before relying on its text.
public enum PageConcern {
  /// A picture of which nobody read the letters: nothing on it can be found.
  ALLEEN_BEELD,
  /// The letters were read from a picture, by Naslag or by a scanner.
  HERKEND,
  /// Characters that no reader would see: the font does not tell which letters it prints.
  VERDACHTE_TEKENS,
  /// Many words that look like no words.
  VREEMDE_LETTERS
}
