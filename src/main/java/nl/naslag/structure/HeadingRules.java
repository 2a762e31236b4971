package nl.naslag.structure;

import java.util.List;
import java.util.regex.Pattern;

/// The rules by which the first lines of a block are a heading.
/// A heading is certain by its words or its number in a row that counts on; it is likely by its
/// typeface, or, where typefaces tell nothing, by standing alone as a short line.
final class HeadingRules {
  // More short lines in a row are an address, a list of names or a table.
  private static final int MOST_IN_A_ROW = 2;
  // Characters. Longer bold blocks are an emphasized paragraph.
  private static final int LONGEST = 250;
  // An article says in its heading for whom it is (besluit bemanning zeeschepen 12165, p. 18).
  private static final int LONGEST_OF_AN_ARTICLE = 400;

  // One bold number may be emphasis; two items are a way of setting them.
  private static final int ITEMS_TO_TRUST = 2;

  private static final int BLOCKS_OF_THE_TITLE = 6;
  private static final int MOST_WORDS_OF_A_DATE = 10;
  private static final Pattern SENDER =
      Pattern.compile(
          "(?:(?iu:gemeente|provincie|waterschap|hoogheemraadschap|ministerie van"
              + "|veiligheidsregio|omgevingsdienst)) \\p{Lu}[\\p{L}’'-]+(?: \\p{L}[\\p{L}’'-]*){0,4}");
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu).*\\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
              + "|november|december) (?:19|20)\\d{2}");

  private final List<Block> blocks;
  private final Opening opening;
  private final Column column;
  private final Faces faces;
  private final NumberedBlocks numbered;
  private final DecisionItems items;
  private final Announced announced;
  private final ArticleHeadings articles;
  private final AccentedHeadings accented;
  private final boolean decisions;
  private final boolean telling;
  private final boolean plainNumbers;
  // Whether "2.1" may be plain below a bold "2" (consultatie sbicodes 12159, p. 1).
  private final boolean plainParts;

  HeadingRules(List<Block> blocks, Column column, Announced announced) {
    this.blocks = blocks;
    this.column = column;
    this.announced = announced;
    this.opening = new Opening(column);
    this.articles = new ArticleHeadings(blocks, column);
    this.faces = Faces.of(blocks);
    this.accented = new AccentedHeadings(blocks, faces, column);
    boolean styled = blocks.stream().filter(block -> block.is(BlockKind.HEADING)).count() >= 2;
    this.numbered = new NumberedBlocks(blocks, opening);
    this.decisions = DecisionList.is(blocks);
    this.telling =
        decisions
            ? blocks.stream().filter(this::setItem).count() >= ITEMS_TO_TRUST
            : styled || faces.tell();
    List<Block> set = blocks.stream().filter(this::numberSet).toList();
    this.plainNumbers = !telling || set.size() < 2;
    this.plainParts = set.stream().noneMatch(block -> HeadingText.of(block).depth() > 1);
    this.items =
        decisions && !telling ? DecisionItems.of(blocks, column) : DecisionItems.none(column);
  }

  List<Block> blocks() {
    return blocks;
  }

  /// How many lines at the start of a block are its heading; all of them when it is one.
  ///
  /// @param closed whether those who sign the letter come here
  int headingLines(int i, boolean closed) {
    Block block = blocks.get(i);
    if (decisions && DecisionList.label(block)) {
      return 0;
    }
    if (block.is(BlockKind.HEADING)) {
      return block.lines().size();
    }
    if (!block.is(BlockKind.TEXT) && !block.is(BlockKind.BULLET)) {
      return 0;
    }
    int certain = certain(i);
    return certain > 0 ? certain : likely(i, closed);
  }

  /// Where numbered headings have a style or typeface of their own, other numbers are of lists.
  private boolean numberSet(Block block) {
    boolean set = block.is(BlockKind.HEADING) || faces.sets(block) && setAsHeading(block);
    return set && HeadingText.of(block).numbered();
  }

  private boolean setItem(Block block) {
    boolean set = block.is(BlockKind.HEADING) || faces.sets(block);
    return set && ItemForm.of(block).isPresent();
  }

  /// Lines of a heading that its words, or the numbering of the document, leave no doubt of.
  private int certain(int i) {
    Block block = blocks.get(i);
    if (block.is(BlockKind.TEXT) && opensBlock(block)) {
      return 1;
    }
    if (items.lines(i) > 0) {
      return items.lines(i);
    }
    if (decisions && DecisionList.titleLines(i, block) > 0) {
      return DecisionList.titleLines(i, block);
    }
    if (continuesTitle(i)) {
      return 1;
    }
    if (articles.lines(i) > 0 && finishedBefore(i)) {
      return articles.lines(i);
    }
    return numbered.holds(i) && plainNumber(block) ? numbered.lines(i) : announcedLines(i);
  }

  private boolean plainNumber(Block block) {
    return plainNumbers
        || plainParts && block.gap() != Gap.NONE && HeadingText.of(block).depth() > 1;
  }

  /// Lines that a table of contents names, where a paragraph may begin.
  private int announcedLines(int i) {
    Block block = blocks.get(i);
    boolean opens = block.gap() != Gap.NONE && Wording.opensUpper(block.words());
    int lines = opens && !emphasized(block) ? announced.lines(block) : 0;
    lines += lines > 0 && lines < block.lines().size() ? secondEntry(block.from(lines)) : 0;
    boolean own = lines == block.lines().size() || Wording.opensUpper(block.from(lines).words());
    return own && finishedBefore(i) ? lines : 0;
  }

  /// "1. Inleiding" right below "I. Algemeen" is an entry of the table too.
  private int secondEntry(Block rest) {
    return HeadingFinder.counted(rest.first().text()) ? announced.lines(rest) : 0;
  }

  /// A bullet that is set as a heading is an item with emphasis.
  private static boolean emphasized(Block block) {
    return block.is(BlockKind.BULLET) && Marker.number(block.marker()).isEmpty();
  }

  private static boolean opensBlock(Block block) {
    String first = block.first().text();
    return BlockHeading.stands(first)
        || block.lines().size() == 1 && BlockHeading.kind(first).isPresent();
  }

  /// A short line in lower case right behind a chapter number's line is the rest of its title.
  private boolean continuesTitle(int i) {
    Block block = blocks.get(i);
    return i > 0
        && numbered.holds(i - 1)
        && numbered.lines(i - 1) == blocks.get(i - 1).lines().size()
        && block.is(BlockKind.TEXT)
        && block.lines().size() == 1
        && Wording.opensLower(block.words())
        && column.isShort(block.first())
        && !Wording.endsClause(block.words());
  }

  /// In a document that sets headings apart by typeface, plain short lines are never headings.
  private int likely(int i, boolean closed) {
    Block block = blocks.get(i);
    int lines = likelyLines(i, closed);
    boolean none =
        lines > 0
            && (NotHeadings.isNone(block.words())
                || NotHeadings.isNone(block.first().text())
                || dated(i));
    return none ? 0 : lines;
  }

  private int likelyLines(int i, boolean closed) {
    Block block = blocks.get(i);
    if (accented.holds(i) && !decisions && !closed && finishedBefore(i)) {
      return block.lines().size();
    }
    if (telling) {
      return faces.sets(block) && (setAsHeading(block) || secondLine(i)) ? block.lines().size() : 0;
    }
    return block.is(BlockKind.TEXT) && !closed ? plain(i) : 0;
  }

  /// Below a title stands who wrote it and when, as large as a heading.
  private boolean dated(int i) {
    Block block = blocks.get(i);
    return i > 0
        && i < BLOCKS_OF_THE_TITLE
        && block.first().page() == blocks.getFirst().first().page()
        && Wording.words(block.words()) <= MOST_WORDS_OF_A_DATE
        && (DATED.matcher(block.words()).matches() || SENDER.matcher(block.words()).matches())
        && !decisions;
  }

  /// A large title may have its lines far apart.
  private boolean secondLine(int i) {
    Block block = blocks.get(i);
    return i > 0
        && block.is(BlockKind.TEXT)
        && Wording.opensLower(block.words())
        && blocks.get(i - 1).lines().size() == 1
        && faces.larger(blocks.get(i - 1))
        && faces.larger(block);
  }

  /// A long bold sentence is a statement.
  private static boolean setAsHeading(Block block) {
    String words = block.words();
    if (emphasized(block)) {
      return false;
    }
    boolean sentence = words.endsWith(".") && Wording.words(words) > 16;
    int longest = ArticleHeadings.names(block) ? LONGEST_OF_AN_ARTICLE : LONGEST;
    return words.length() <= longest && Opening.titled(words) && !sentence;
  }

  /// Needs white above it, and a sentence that is finished before it.
  private int plain(int i) {
    if (blocks.get(i).gap() == Gap.NONE || !finishedBefore(i)) {
      return 0;
    }
    int alone = standsAlone(i) ? opening.alone(blocks.get(i)) : 0;
    return alone > 0 ? alone : opening.above(blocks.get(i));
  }

  /// Behind a page break a sentence may go on, so its first line is no heading.
  private boolean finishedBefore(int i) {
    int at = i - 1;
    while (at >= 0 && blocks.get(at).is(BlockKind.NOTE)) {
      at--;
    }
    if (at < 0 || !blocks.get(i).gap().turns()) {
      return true;
    }
    Block before = blocks.get(at);
    return before.is(BlockKind.HEADING)
        || Wording.endsClause(before.words())
        || column.isShort(before.last());
  }

  /// A caption is the last thing on its page; a heading has its text below it.
  private boolean standsAlone(int i) {
    return i + 1 < blocks.size() && blocks.get(i + 1).gap() == Gap.BLANK && row(i) <= MOST_IN_A_ROW;
  }

  /// How many short lines stand in a row here, this one included.
  private int row(int i) {
    int from = i;
    int to = i;
    while (from > 0 && shortLine(from - 1)) {
      from--;
    }
    while (to + 1 < blocks.size() && shortLine(to + 1)) {
      to++;
    }
    return to - from + 1;
  }

  private boolean shortLine(int i) {
    Block block = blocks.get(i);
    return block.is(BlockKind.TEXT)
        && block.lines().size() == 1
        && !HeadingForm.of(block.words()).block()
        && opening.alone(block) > 0;
  }
}
