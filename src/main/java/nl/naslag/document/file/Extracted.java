package nl.naslag.document.file;

import java.util.List;

/// The text of a file in reading order, with what the file says about its layout.
///
/// @param pages empty where the format has none
/// @param missing what could not be read although the rest was; empty for a complete document
public record Extracted(
    Source source,
    DocumentProperties properties,
    List<Page> pages,
    List<Fragment> fragments,
    List<Bookmark> bookmarks,
    List<Reason> missing)
    implements Extraction {
  public Extracted {
    pages = List.copyOf(pages);
    fragments = List.copyOf(fragments);
    bookmarks = List.copyOf(bookmarks);
    missing = List.copyOf(missing);
  }
}
