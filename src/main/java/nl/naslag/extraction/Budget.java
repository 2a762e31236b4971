package nl.naslag.extraction;

import nl.naslag.document.Reason;

/// What is left of the limits for one file and everything inside it.
final class Budget {
  /// A fragment costs memory even when it is empty.
  private static final int COST_OF_FRAGMENT = 32;

  private long characters;
  private long unpackedBytes;
  private int embedded;

  Budget(Limits limits) {
    this.characters = limits.mostCharacters();
    this.unpackedBytes = limits.mostUnpacked();
    this.embedded = limits.mostEmbedded();
  }

  void takeFragment(int length) {
    characters -= length + COST_OF_FRAGMENT;
    stopBelowZero(characters);
  }

  void takeEmbedded() {
    embedded--;
    stopBelowZero(embedded);
  }

  void takeUnpacked(int bytes) {
    unpackedBytes -= bytes;
    stopBelowZero(unpackedBytes);
  }

  private static void stopBelowZero(long left) {
    if (left < 0) {
      throw new ReadingStopped(Reason.TOO_LARGE);
    }
  }
}
