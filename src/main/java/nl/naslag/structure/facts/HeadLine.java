package nl.naslag.structure.facts;

import java.util.List;
import java.util.regex.Pattern;

/// A line of the first pages, without marks of layout such as "**" and "# ".
///
/// @param cells the cells of a table row; one for a line of text
/// @param block index of its block in the document
/// @param page 1-based; 0 where the format has no pages
/// @param size of its letters in points; 0 when unknown
/// @param heading whether the structure or the file calls it a heading
/// @param apart whether white space is above it
record HeadLine(
    List<String> cells, int block, int page, float size, boolean heading, boolean apart) {
  private static final Pattern MARKUP =
      Pattern.compile("(?<!\\*)\\*\\*(?!\\*)|(?<!_)__(?!_)|`|<br ?/?>|^#+ |\\\\(?=\\p{P})");
  private static final Pattern BREAK = Pattern.compile("<br ?/?>");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  // "T o e l i c h t i n g", at least four letters apart.
  private static final Pattern SPACED = Pattern.compile("(?:\\p{L}\\p{Ll}? ){3,30}\\p{L}\\p{Ll}?");
  // Characters; nothing longer is a title, a label or a date.
  private static final int LONGEST = 600;

  HeadLine {
    cells = List.copyOf(cells);
  }

  String text() {
    return cells.size() == 1 ? cells.getFirst() : String.join(" ", cells).strip();
  }

  /// The words of a line without marks of layout; letters printed apart are put together.
  static String bare(String line) {
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    String plain = MARKUP.matcher(BREAK.matcher(cut).replaceAll(" ")).replaceAll("");
    String text = SPACES.matcher(plain).replaceAll(" ").strip();
    String open = text.startsWith("*") || text.startsWith("_") ? text.substring(1) : text;
    String words = open.endsWith("*") || open.endsWith("_") ? chop(open) : open;
    return SPACED.matcher(words).matches() ? words.replace(" ", "") : words.strip();
  }

  private static String chop(String text) {
    return text.substring(0, text.length() - 1);
  }
}
