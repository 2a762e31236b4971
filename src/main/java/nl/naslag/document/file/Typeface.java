package nl.naslag.document.file;

/// How a fragment is printed; the size is in points.
///
/// @param accented whether it stands out other than by weight: italic, underlined or coloured
public record Typeface(float size, boolean bold, boolean accented) {
  public Typeface(float size, boolean bold) {
    this(size, bold, false);
  }
}
