package nl.naslag.structure.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.naslag.document.TimeLimit;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineShape;

/// Separates a table of contents: it repeats the headings, which helps to find them, and adds
/// nothing itself. Three signs identify it: a title such as "Inhoud" with page numbers below it,
/// dots leading to a number ("1 Inleiding ..... 4"), or a series of headings at the start that all
/// occur again later (begroting Wassenaar 2024, p. 3; consultatie wetabortusiszorg 12059, p. 1).
public final class ContentsTable {
  private static final Pattern TITLE =
      Pattern.compile("(?iu)(inhoud|inhouds?opgave|inhoudstafel|in dit document)\\s*:?");
  private static final Pattern LEADERS =
      Pattern.compile(".*(?:\\.\\s?){5,}\\s*\\d{1,3}|.*…+\\s*\\d{1,3}");
  // A part of the table without a page of its own; elsewhere dots are a line to fill in.
  private static final Pattern DOTS = Pattern.compile(".*(?:\\.\\s?){5,}");
  private static final Pattern PAGE_AT_END = Pattern.compile(".*\\p{L}.*\\s\\d{1,3}");
  private static final int MOST_DIGITS = 3;
  // More dots than end a sentence; the page is left out.
  private static final int FEWEST_DOTS = 5;
  // Characters. A longer line is no entry, and would make the patterns slow.
  private static final int LONGEST = 400;
  // A contents table without page numbers ends where the first real paragraph begins.
  private static final int WORDS_OF_RUNNING_TEXT = 40;
  // Two or three repeated lines may be a title page that repeats the title.
  private static final int FEWEST_ENTRIES = 4;

  // Two consecutive headings may be one block.
  private static final int LINES_OF_A_HEADING = 3;

  private final List<Block> blocks;
  private final Map<String, Integer> lastSeen = new HashMap<>();
  private final List<Block> text = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /// A line of the table.
  ///
  /// @param title without its page number
  /// @param left where it starts; a table indents lower levels
  public record Entry(String title, float left) {}

  private ContentsTable(List<Block> blocks) {
    this.blocks = blocks;
    for (int i = 0; i < blocks.size(); i++) {
      lastSeen.put(key(blocks.get(i)), i);
      if (blocks.get(i).lines().size() <= LINES_OF_A_HEADING) {
        for (Line line : blocks.get(i).lines()) {
          lastSeen.put(LineShape.key(withoutPage(line.text())), i);
        }
      }
    }
  }

  /// Separates the table from the text.
  public static ContentsTable of(List<Block> blocks) {
    ContentsTable table = new ContentsTable(blocks);
    table.read();
    return table;
  }

  /// The blocks outside the contents table, in order.
  public List<Block> text() {
    return text;
  }

  /// The lines of the table, in order.
  public List<Entry> entries() {
    return entries;
  }

  private void read() {
    Row row = repeated();
    boolean inside = false;
    for (int i = 0; i < blocks.size(); i++) {
      TimeLimit.check();
      Block block = blocks.get(i);
      boolean title = TITLE.matcher(block.words()).matches();
      inside = title || inside && (continues(block) || i < row.end());
      boolean entry = inside || numbered(block, LEADERS) || row.holds(i);
      if (entry) {
        block.lines().forEach(this::learn);
      } else {
        text.add(block);
      }
    }
  }

  private void learn(Line line) {
    entries.add(new Entry(withoutPage(line.text()), line.left()));
  }

  private static boolean continues(Block block) {
    return numbered(block, PAGE_AT_END) || numbered(block, LEADERS) || entries(block, DOTS);
  }

  /// "1 Inleiding ..... 4" becomes "1 Inleiding".
  private static String withoutPage(String line) {
    int number = line.length();
    while (digit(line, number - 1) && line.length() - number < MOST_DIGITS) {
      number--;
    }
    int title = number;
    while (title > 0 && " \t.…".indexOf(line.charAt(title - 1)) >= 0) {
      title--;
    }
    boolean page = number < line.length() || number - title >= FEWEST_DOTS;
    return page ? line.substring(0, title) : line;
  }

  private static boolean digit(String line, int at) {
    return at >= 0 && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  /// Few blocks have a line ending in a number, and checking that is faster than failing the
  /// pattern.
  private static boolean numbered(Block block, Pattern entry) {
    boolean any =
        block.lines().stream().map(Line::text).anyMatch(line -> digit(line, line.length() - 1));
    return any && entries(block, entry);
  }

  /// At least half of the lines must have the form: a paragraph with one such line stays.
  private static boolean entries(Block block, Pattern entry) {
    long found =
        block.lines().stream()
            .map(Line::text)
            .filter(line -> line.length() <= LONGEST && entry.matcher(line).matches())
            .count();
    return found > 0 && found * 2 >= block.lines().size();
  }

  /// Consecutive headings that all occur again, from one block to another.
  private record Row(int start, int end) {
    boolean holds(int block) {
      return block >= start && block < end;
    }
  }

  /// The series of repeated headings before any running text; ends at 0 without one.
  private Row repeated() {
    int row = 0;
    for (int i = 0;
        i < blocks.size() && LineShape.words(blocks.get(i).words()) < WORDS_OF_RUNNING_TEXT;
        i++) {
      row = repeats(i) ? row + 1 : 0;
      if (row >= FEWEST_ENTRIES && (i + 1 == blocks.size() || !repeats(i + 1))) {
        return new Row(i + 1 - row, i + 1);
      }
    }
    return new Row(0, 0);
  }

  private boolean repeats(int i) {
    boolean whole = repeats(key(blocks.get(i)), i);
    return whole
        || blocks.get(i).lines().size() > 1
            && blocks.get(i).lines().stream()
                .allMatch(line -> repeats(LineShape.key(withoutPage(line.text())), i));
  }

  private boolean repeats(String key, int i) {
    return key.length() > 2 && lastSeen.getOrDefault(key, i) > i;
  }

  /// Without its final page number an entry equals its heading.
  private static String key(Block block) {
    return LineShape.key(block.marker() + withoutPage(block.words()));
  }
}
