package nl.naslag.structure;

/// Reads the form of a heading from its block, with the number that may stand in its marker.
final class HeadingText {
  private HeadingText() {}

  static HeadingForm of(Block heading) {
    return HeadingForm.of((heading.marker() + " " + heading.words()).strip());
  }
}
