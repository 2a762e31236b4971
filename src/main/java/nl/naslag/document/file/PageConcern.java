package nl.naslag.document.file;

/// Why a person should check a page before relying on its text.
public enum PageConcern {
  /// A picture whose text was not recognised: nothing on it can be found.
  ALLEEN_BEELD,
  /// The text was recognised from a picture, by Naslag or by a scanner.
  HERKEND,
  /// Meaningless characters: the font does not say which letters it prints.
  VERDACHTE_TEKENS,
  /// Many words that do not look like words.
  VREEMDE_LETTERS
}
