package nl.naslag.document.file;

/// Why a file, or part of it, yielded no text. Each has a Dutch sentence in [Texts].
public enum Reason {
  EMPTY_FILE,
  ENCRYPTED,
  DAMAGED,
  IMAGE_ONLY,
  NO_TEXT,
  UNSUPPORTED,
  TOO_LARGE,
  TOO_SLOW,
  TOO_MUCH_MEMORY,
  TOO_DEEP,
  DUPLICATE,
  UNREADABLE_FILE,
  /// Some pages are pictures only.
  PAGES_WITHOUT_TEXT,
  /// A file inside this file could not be read.
  EMBEDDED_UNREADABLE
}
