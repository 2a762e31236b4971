package nl.naslag.document.file;

import org.jspecify.annotations.Nullable;

/// A piece of text as the file supplies it, in reading order.
///
/// A LINE with empty text is a blank line. The cells of a TABLE_ROW are separated by tabs, and the
/// lines in a cell by line ends where the file has lines. The number or bullet of a LIST_ITEM is in
/// [#marker], not in its text. The text is raw: hyphens at line ends are kept.
///
/// @param level of a HEADING from 1, or 0 for the title of the document; of a LIST_ITEM its depth
///     from 1; of a LINE that of the heading the file says it belongs to; otherwise 0
/// @param page 1-based in the file; 0 where the format has no pages
public record Fragment(
    FragmentKind kind,
    int level,
    String marker,
    String text,
    int page,
    @Nullable Box box,
    @Nullable Typeface typeface) {

  public static Fragment line(String text) {
    return new Fragment(FragmentKind.LINE, 0, "", text, 0, null, null);
  }

  public static Fragment paragraph(String text) {
    return new Fragment(FragmentKind.PARAGRAPH, 0, "", text, 0, null, null);
  }

  public static Fragment heading(int level, String text) {
    return new Fragment(FragmentKind.HEADING, level, "", text, 0, null, null);
  }

  public static Fragment listItem(int level, String marker, String text) {
    return new Fragment(FragmentKind.LIST_ITEM, level, marker, text, 0, null, null);
  }

  public boolean blank() {
    return text.isBlank();
  }
}
