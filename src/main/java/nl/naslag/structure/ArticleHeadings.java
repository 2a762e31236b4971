package nl.naslag.structure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Headings of articles that are set as plainly as the text below them.
///
/// "Artikel 3.2 Modelselectiebesluiten" opens a paragraph of the note of explanation, and its text
/// begins on the next line (consultatie archiefbesluit20xx 12112, p. 38-41). "Artikel 3.2 bepaalt
/// dat" is text: behind a number comes a title with a capital.
final class ArticleHeadings {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?u)(?iu:artikel(?:en)?)\\s+(?:[IVX]+[A-Z]?|\\d+[a-z]{0,2}(?:[.:]\\d+[a-z]{0,2})*)"
              + "(?:[.:,]?\\s+[\\p{Lu}\\d].*)?");
  // Characters of a line, which bounds the pattern.
  private static final int LONGEST = 300;
  // One alone may be quoted.
  private static final int FEWEST = 2;
  private static final int MOST_LINES = 3;

  private final List<Block> blocks;
  private final Column column;
  private final boolean law;

  ArticleHeadings(List<Block> blocks, Column column) {
    this.blocks = blocks;
    this.column = column;
    this.law = IntStream.range(0, blocks.size()).filter(i -> found(i) > 0).count() >= FEWEST;
  }

  /// How many lines at the start of the block at this index are such a heading; 0 for none.
  int lines(int i) {
    return law ? found(i) : 0;
  }

  private int found(int i) {
    Block block = blocks.get(i);
    boolean opens = block.is(BlockKind.TEXT) && block.gap() != Gap.NONE && names(block);
    int lines = opens ? titleLines(block) : 0;
    return lines > 0 && hasText(i, lines) ? lines : 0;
  }

  /// Whether it opens as the heading of an article does.
  static boolean names(Block block) {
    String first = block.first().text();
    return first.length() < LONGEST && ARTICLE.matcher(first).matches();
  }

  /// Up to the line behind which the next one opens anew, though its first word would have fitted.
  private int titleLines(Block block) {
    List<Line> lines = block.lines();
    for (int k = 1; k <= Math.min(MOST_LINES, lines.size()); k++) {
      boolean ends =
          k == lines.size()
              || Wording.opensUpper(lines.get(k).text())
                  && column.leavesRoom(lines.get(k - 1), lines.get(k));
      if (ends) {
        return Wording.endsClause(block.to(k).words()) ? 0 : k;
      }
    }
    return 0;
  }

  /// A list of articles alone is a reference.
  private boolean hasText(int i, int lines) {
    boolean below = lines < blocks.get(i).lines().size();
    boolean next = i + 1 < blocks.size() && !names(blocks.get(i + 1));
    return below || next;
  }
}
