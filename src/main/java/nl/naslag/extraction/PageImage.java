package nl.naslag.extraction;

import nl.naslag.document.file.Reason;

/// A page of a PDF as it looks, or why it could not be drawn.
public sealed interface PageImage {
  /// The picture of a page. Boxes on the page, in points, scale to its size.
  final class Drawn implements PageImage {
    private final byte[] png;

    /// @param png is not copied, because a picture is large; leave it alone afterwards
    public Drawn(byte[] png) {
      this.png = png;
    }

    /// As a PNG file.
    public byte[] png() {
      return png.clone();
    }
  }

  /// The page may be damaged, or ask for more than a page may cost.
  record NotDrawn(Reason reason) implements PageImage {}
}
