package nl.naslag.extraction;

import nl.naslag.document.file.Reason;

/// A drawn page of a PDF, or the reason why it could not be drawn.
public sealed interface PageImage {
  /// The image of a page. Boxes on the page, in points, scale to its size.
  final class Drawn implements PageImage {
    private final byte[] png;

    /// Wraps the bytes of a PNG file.
    ///
    /// @param png not copied, because images are large; do not modify it afterwards
    public Drawn(byte[] png) {
      this.png = png;
    }

    /// The image as a PNG file.
    public byte[] png() {
      return png.clone();
    }
  }

  /// The page may be damaged, or exceed the limits for one page.
  record NotDrawn(Reason reason) implements PageImage {}
}
