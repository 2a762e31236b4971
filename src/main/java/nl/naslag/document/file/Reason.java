package nl.naslag.document.file;

import java.util.EnumSet;
import java.util.Set;

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
  /// It says what the files beside it are.
  DESCRIBES_OTHERS,
  /// The same, but not all that stands there can be used.
  DESCRIBES_OTHERS_PARTLY,
  UNREADABLE_FILE,
  /// Some pages are pictures only.
  PAGES_WITHOUT_TEXT,
  /// A file inside this file could not be read.
  EMBEDDED_UNREADABLE,
  /// The passages are there, without chapters and headings.
  NOT_STRUCTURED,
  /// The passages are there, not all with their themes, parties and years.
  NOT_ANNOTATED,
  /// A hidden, lock or temporary file of a program.
  HIDDEN,
  /// A pipe, a device or a socket.
  NOT_A_FILE,
  LINK_BROKEN,
  /// The folder is read at its own place already, or holds the link itself.
  LINK_REPEATED,
  /// The name has bytes that are no characters, or control characters.
  ODD_NAME,
  FOLDER_TOO_DEEP,
  /// Something else ended the process that was reading, or kept it from starting.
  READING_ENDED,
  /// Time was up, but most of it went to other work on this machine.
  MACHINE_BUSY,
  /// The application itself had no memory left.
  MEMORY_SHORT,
  DISK_FULL,
  /// What people corrected could not be looked up.
  DATABASE_AWAY,
  /// Its file is not where it was, or the folder around it cannot be opened.
  OUT_OF_SIGHT,
  /// The bytes became others, or could not be read to the end, while they were being read.
  CHANGING;

  private static final Set<Reason> PASSING =
      EnumSet.of(
          UNREADABLE_FILE,
          READING_ENDED,
          MACHINE_BUSY,
          MEMORY_SHORT,
          DISK_FULL,
          DATABASE_AWAY,
          OUT_OF_SIGHT,
          CHANGING);

  /// Whether it lies in the circumstances rather than in the bytes, so that trying again makes
  /// sense.
  public boolean passing() {
    return PASSING.contains(this);
  }
}
