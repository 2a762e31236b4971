package nl.naslag.structure.heading;

import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.block.WhiteAbove;

/// Headings of articles printed like the text below them.
///
/// "Artikel 3.2 Modelselectiebesluiten" opens a paragraph of the explanatory note, and its text
/// starts on the next line (consultatie archiefbesluit20xx 12112, p. 38-41). "Artikel 3.2 bepaalt
/// dat" is text: a number must be followed by a capitalised title.
final class ArticleHeadingRule implements HeadingRule {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?u)(?iu:artikel(?:en)?)\\s+(?:[IVX]+[A-Z]?|\\d+[a-z]{0,2}(?:[.:]\\d+[a-z]{0,2})*)"
              + "(?:[.:,]?\\s+[\\p{Lu}\\d].*)?");
  // Characters of a line, to bound the pattern.
  private static final int LONGEST = 300;
  // A single one may be a quotation.
  private static final int FEWEST = 2;
  private static final int MOST_LINES = 3;

  private final LineWidth width;
  private final boolean law;

  ArticleHeadingRule(List<HeadingCandidate> all, LineWidth width) {
    this.width = width;
    this.law = all.stream().filter(one -> found(one) > 0).limit(FEWEST).count() >= FEWEST;
  }

  @Override
  public int lines(HeadingCandidate candidate) {
    return law && candidate.evidence().finished() ? found(candidate) : 0;
  }

  private int found(HeadingCandidate candidate) {
    Block block = candidate.block();
    boolean opens = block.is(BlockKind.TEXT) && block.white() != WhiteAbove.NONE && names(block);
    int lines = opens ? titleLines(block) : 0;
    return lines > 0 && hasText(candidate, lines) ? lines : 0;
  }

  /// Whether several blocks start like the heading of an article.
  static boolean law(List<HeadingCandidate> all) {
    return all.stream().filter(one -> names(one.block())).limit(FEWEST).count() >= FEWEST;
  }

  /// Whether it starts like the heading of an article.
  static boolean names(Block block) {
    String first = block.first().text();
    return first.length() < LONGEST && ARTICLE.matcher(first).matches();
  }

  /// Up to the line after which the next one starts anew although its first word would have fitted.
  private int titleLines(Block block) {
    List<Line> lines = block.lines();
    for (int k = 1; k <= Math.min(MOST_LINES, lines.size()); k++) {
      boolean ends =
          k == lines.size()
              || LineShape.opensUpper(lines.get(k).text())
                  && width.leavesRoom(lines.get(k - 1), lines.get(k));
      if (ends) {
        return LineShape.endsClause(block.to(k).words()) ? 0 : k;
      }
    }
    return 0;
  }

  /// A list of only articles is a reference.
  private static boolean hasText(HeadingCandidate candidate, int lines) {
    return lines < candidate.block().lines().size()
        || candidate.below().filter(below -> !names(below.block())).isPresent();
  }
}
