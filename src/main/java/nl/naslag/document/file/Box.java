package nl.naslag.document.file;

/// A rectangle on a page in points (1/72 inch), measured from the top left corner as a reader sees
/// it.
public record Box(float left, float top, float width, float height) {
  public float right() {
    return left + width;
  }

  public float bottom() {
    return top + height;
  }
}
