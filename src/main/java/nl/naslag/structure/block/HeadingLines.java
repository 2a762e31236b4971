package nl.naslag.structure.block;

import java.util.List;
import java.util.regex.Pattern;

/// How many lines at the start of a block could be its heading, judging by layout. A heading:
/// "Wonen in de regio" above a paragraph. Not headings on their own: "Wonen is een recht.", "Wij
/// kiezen voor:" (announces a list), "en de regio" (no capital).
public final class HeadingLines {
  // A longer heading has a typeface of its own, and is found by that.
  private static final int MOST_WORDS = 16;
  private static final int MOST_LINES = 3;
  private static final int LINES_OF_RUNNING_TEXT = 3;

  private static final Pattern COUNTED =
      Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})[.:)]\\s+\\p{Lu}.*");
  // Characters, to bound the pattern.
  private static final int LONGEST = 300;

  private final LineWidth width;

  public HeadingLines(LineWidth width) {
    this.width = width;
  }

  /// The number of lines of a separate heading; 0 when the block does not look like one.
  public int alone(Block block) {
    String words = block.words();
    boolean fits =
        block.lines().size() <= MOST_LINES
            && LineShape.titled(words)
            && !LineShape.endsStatement(words);
    return fits && !words.endsWith(":") && shortEnough(block) && flows(block)
        ? block.lines().size()
        : 0;
  }

  /// Whether each line continues in the next: lines that each start anew are an address or a list.
  private boolean flows(Block block) {
    List<Line> lines = block.lines();
    for (int i = 1; i < lines.size(); i++) {
      boolean anew = LineShape.opensUpper(lines.get(i).text()) && width.isShort(lines.get(i - 1));
      if (anew) {
        return false;
      }
    }
    return true;
  }

  /// The number of lines of a heading directly above its text; 0 when the block is only running
  /// text.
  public int above(Block block) {
    List<Line> lines = block.lines();
    for (int k = 1; k <= MOST_LINES && k < lines.size(); k++) {
      if (breaksAfter(lines, k)) {
        return headed(lines, k) ? k : 0;
      }
    }
    return 0;
  }

  private boolean breaksAfter(List<Line> lines, int k) {
    Line last = lines.get(k - 1);
    Line next = lines.get(k);
    return LineShape.opensUpper(next.text()) && width.breaksEarly(last, next, width.edge(lines));
  }

  private boolean headed(List<Line> lines, int k) {
    String title = Block.text(lines.subList(0, k)).words();
    List<Line> rest = lines.subList(k, lines.size());
    boolean sentence = LineShape.endsSentence(title) && (k > 1 || rest.size() < 2);
    boolean titled = LineShape.titled(title) && LineShape.words(title) <= MOST_WORDS;
    return titled && !sentence && width.isShort(lines.get(k - 1)) && runs(rest);
  }

  /// A heading is followed by text: three lines, or fewer that end like a clause.
  private static boolean runs(List<Line> rest) {
    return rest.size() >= LINES_OF_RUNNING_TEXT || LineShape.endsClause(rest.getLast().text());
  }

  /// Whether a line starts with a number: "2.1 Wonen", "IV. Slot".
  public static boolean counted(String line) {
    return line.length() < LONGEST && COUNTED.matcher(line).matches();
  }

  private boolean shortEnough(Block block) {
    boolean fits = block.lines().size() > 1 || width.isShort(block.first());
    return fits && LineShape.words(block.words()) <= MOST_WORDS;
  }
}
