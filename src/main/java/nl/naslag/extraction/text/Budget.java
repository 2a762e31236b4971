package nl.naslag.extraction.text;

import nl.naslag.document.file.Reason;

/// What remains of the limits for one file and everything inside it.
///
/// Every part of a file draws on the same budget, so a thousand small embedded files cost no more
/// than one large one. Exceeding it ends the reading with [Reason#TOO_LARGE]; text already read is
/// kept.
public final class Budget {
  /// A fragment uses memory even if it is empty. In characters.
  private static final int COST_OF_FRAGMENT = 32;

  private long characters;
  private long unpackedBytes;
  private int embedded;

  public Budget(Limits limits) {
    this.characters = limits.mostCharacters();
    this.unpackedBytes = limits.mostUnpacked();
    this.embedded = limits.mostEmbedded();
  }

  /// Charges one fragment.
  ///
  /// @param length of its text, in characters
  void takeFragment(int length) {
    characters -= length + COST_OF_FRAGMENT;
    stopBelowZero(characters);
  }

  /// Charges one embedded file; its bytes and text are charged separately.
  void takeEmbedded() {
    embedded--;
    stopBelowZero(embedded);
  }

  /// Charges bytes as they are unpacked.
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
