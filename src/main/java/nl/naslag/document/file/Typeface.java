package nl.naslag.document.file;

/// How a fragment is printed; the size is in points.
///
/// @param accented whether it is set off in another way than by weight: slanted, underlined or in a
///     colour
public record Typeface(float size, boolean bold, boolean accented) {
  public Typeface(float size, boolean bold) {
    this(size, bold, false);
  }
}
