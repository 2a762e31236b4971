package nl.naslag.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Marks the headings among the blocks of a document, and parts them from the text below.
/// One pass in reading order. "Wonen" right above its text becomes a heading and a block of text.
final class HeadingFinder {
  // Behind "Hoogachtend" come the names and functions of at most three people, and a copy line.
  private static final int SIGNATURES = 8;

  private static final Pattern COUNTED =
      Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})[.:)]\\s+\\p{Lu}.*");
  private static final int LONGEST = 300;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:hoofdstuk|deel|bijlage|artikel) (?:\\d{1,3}[a-z]?(?:\\.\\d{1,3})?|[ivx]{1,5}|[a-z])\\.?");
  private static final int LONGEST_LABEL = 20;
  private static final int MOST_WORDS = 14;

  private final List<Block> blocks;
  private final HeadingRules rules;
  // How many more blocks may hold names of those who sign; those look like short headings.
  private int signatures;

  private HeadingFinder(HeadingRules rules) {
    this.blocks = rules.blocks();
    this.rules = rules;
  }

  /// All blocks of the rules, those that are or hold a heading marked as such.
  static List<Block> mark(HeadingRules rules) {
    return new HeadingFinder(rules).marked();
  }

  private List<Block> marked() {
    List<Block> marked = new ArrayList<>();
    IntStream.range(0, blocks.size()).forEach(i -> mark(i, marked));
    return marked;
  }

  private void mark(int i, List<Block> marked) {
    Block block = blocks.get(i);
    int lines = rules.headingLines(i, signatures > 0);
    signatures = NotHeadings.closes(block.words()) ? SIGNATURES : lines > 0 ? 0 : signatures - 1;
    if (lines == 0) {
      marked.add(block.is(BlockKind.HEADING) ? block.as(BlockKind.TEXT) : block);
    } else if (goesOn(block, marked)) {
      marked.add(marked.removeLast().followedBy(block.to(lines)));
      if (lines < block.lines().size()) {
        marked.add(Block.text(block.from(lines).lines()));
      }
    } else {
      part(block, lines, marked);
    }
  }

  /// "I. ALGEMEEN" right above "1. Inleiding": two headings, each with a number (consultatie
  /// wetabortusiszorg 12059, p. 1).
  private static int firstHeading(Block block, int lines) {
    boolean numbered = counted((block.marker() + " " + block.first().text()).strip());
    for (int k = 1; numbered && k < lines; k++) {
      if (counted(block.lines().get(k).text())) {
        return k;
      }
    }
    return lines;
  }

  static boolean counted(String line) {
    return line.length() < LONGEST && COUNTED.matcher(line).matches();
  }

  /// The second line of a long chapter title may stand apart: "2. Water en ruimtelijke" /
  /// "kwaliteit".
  private static boolean goesOn(Block block, List<Block> marked) {
    if (marked.isEmpty() || !marked.getLast().is(BlockKind.HEADING)) {
      return false;
    }
    return block.is(BlockKind.TEXT) && Wording.opensLower(block.words())
        || names(marked.getLast(), block);
  }

  /// "Hoofdstuk 1" stands above "Inleiding" in many reports: one heading on two lines.
  private static boolean names(Block label, Block title) {
    String words = (label.marker() + label.words()).strip();
    boolean bare = words.length() < LONGEST_LABEL && LABEL.matcher(words).matches();
    return bare
        && title.marker().isEmpty()
        && title.first().page() == label.last().page()
        && Wording.words(title.words()) <= MOST_WORDS
        && !LABEL.matcher(title.words()).matches()
        && HeadingForm.of(title.words()).number() == null;
  }

  /// The first lines become the heading, the rest stays text.
  private static void part(Block block, int lines, List<Block> marked) {
    int first = firstHeading(block, lines);
    List<Line> heading = block.lines().subList(0, first);
    marked.add(new Block(BlockKind.HEADING, block.level(), block.marker(), heading));
    if (first < lines) {
      part(Block.text(block.from(first).lines()), lines - first, marked);
    } else if (lines < block.lines().size()) {
      marked.add(Block.text(block.from(lines).lines()));
    }
  }
}
