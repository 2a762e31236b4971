package nl.naslag.document;

import org.jspecify.annotations.Nullable;

/// The pages on which words stand: one, or the first and the last of several.
///
/// @param first 1-based in the file, 0 where there are no pages
/// @param firstLabel as printed on that page
/// @param last the same as the first for words on one page
/// @param lastLabel as printed on that page
public record PrintedPages(
    int first, @Nullable String firstLabel, int last, @Nullable String lastLabel) {
  /// Between two page numbers; without spaces, as Dutch sets it.
  private static final String UNTIL = "–";

  /// In the file: "12", "12–13"; empty without pages.
  public String inFile() {
    return first == 0 ? "" : range(String.valueOf(first), String.valueOf(last));
  }

  /// As printed: "10", "10–11"; in the file where a page has no printed number.
  public String printed() {
    return firstLabel == null || lastLabel == null ? inFile() : range(firstLabel, lastLabel);
  }

  private static String range(String from, String to) {
    return from.equals(to) ? from : from + UNTIL + to;
  }
}
