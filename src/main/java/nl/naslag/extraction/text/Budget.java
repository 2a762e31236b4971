package nl.naslag.extraction.text;

import nl.naslag.document.file.Reason;

/// What is left of the limits for one file and everything inside it.
///
/// Every part of a file draws on the same budget, so a thousand small files inside one cost no more
/// than one large one. What goes over it ends the reading with [Reason#TOO_LARGE]; what was read
/// stays.
public final class Budget {
  /// A fragment costs memory even when it is empty.
  ///
  /// In characters.
  private static final int COST_OF_FRAGMENT = 32;

  private long characters;
  private long unpackedBytes;
  private int embedded;

  public Budget(Limits limits) {
    this.characters = limits.mostCharacters();
    this.unpackedBytes = limits.mostUnpacked();
    this.embedded = limits.mostEmbedded();
  }

  /// @param length of its text, in characters
  void takeFragment(int length) {
    characters -= length + COST_OF_FRAGMENT;
    stopBelowZero(characters);
  }

  /// One file inside; its bytes and text are counted beside this.
  void takeEmbedded() {
    embedded--;
    stopBelowZero(embedded);
  }

  /// Bytes as they come out of the file.
  public void takeUnpacked(int bytes) {
    unpackedBytes -= bytes;
    stopBelowZero(unpackedBytes);
  }

  private static void stopBelowZero(long left) {
    if (left < 0) {
      throw new ReadingStopped(Reason.TOO_LARGE);
    }
  }
}
