package nl.naslag.structure.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.document.TimeLimit;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import nl.naslag.structure.block.HeadingLines;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.block.NotHeadings;

/// Marks the headings among the blocks of a document, and separates them from the text below. One
/// pass in reading order. "Wonen" directly above its text becomes a heading and a block of text.
public final class HeadingFinder {
  // "Hoogachtend" is followed by the names and functions of at most three people, and a copy line.
  private static final int SIGNATURES = 8;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:hoofdstuk|deel|bijlage|artikel) (?:\\d{1,3}[a-z]?(?:\\.\\d{1,3})?|[ivx]{1,5}|[a-z])\\.?");
  private static final int LONGEST_LABEL = 20;
  private static final int MOST_WORDS = 14;

  private final HeadingJudge judge;
  private final List<Block> marked = new ArrayList<>();
  // How many more blocks may contain names of those who sign; these look like short headings.
  private int signatures;

  private HeadingFinder(HeadingJudge judge) {
    this.judge = judge;
  }

  /// The same blocks, with those that are or contain a heading marked as such.
  public static List<Block> mark(List<Block> blocks, LineWidth width, ListedHeadings listed) {
    List<HeadingCandidate> all =
        HeadingCandidate.inOrder(HeadingEvidenceReader.evidenceOf(blocks, width, listed));
    HeadingFinder finder = new HeadingFinder(new HeadingJudge(all, width));
    all.forEach(finder::mark);
    return finder.marked;
  }

  private void mark(HeadingCandidate candidate) {
    TimeLimit.check();
    Block block = candidate.block();
    int lines = judge.headingLines(candidate, signatures > 0);
    signatures = NotHeadings.closes(block.words()) ? SIGNATURES : lines > 0 ? 0 : signatures - 1;
    if (lines == 0) {
      marked.add(block.is(BlockKind.HEADING) ? block.as(BlockKind.TEXT) : block);
    } else if (goesOn(block)) {
      marked.add(marked.removeLast().followedBy(block.to(lines)));
      if (lines < block.lines().size()) {
        marked.add(Block.text(block.from(lines).lines()));
      }
    } else {
      part(block, lines);
    }
  }

  /// "I. ALGEMEEN" directly above "1. Inleiding": two headings, each with a number (consultatie
  /// wetabortusiszorg 12059, p. 1).
  private static int firstHeading(Block block, int lines) {
    boolean numbered = HeadingLines.counted((block.marker() + " " + block.first().text()).strip());
    for (int k = 1; numbered && k < lines; k++) {
      if (HeadingLines.counted(block.lines().get(k).text())) {
        return k;
      }
    }
    return lines;
  }

  /// The second line of a long chapter title may be separate: "2. Water en ruimtelijke" /
  /// "kwaliteit".
  private boolean goesOn(Block block) {
    if (marked.isEmpty() || !marked.getLast().is(BlockKind.HEADING) || marked.getLast().full()) {
      return false;
    }
    return block.is(BlockKind.TEXT) && LineShape.opensLower(block.words())
        || names(marked.getLast(), block);
  }

  /// Many reports print "Hoofdstuk 1" above "Inleiding": one heading on two lines.
  private static boolean names(Block label, Block title) {
    String words = (label.marker() + label.words()).strip();
    boolean bare = words.length() < LONGEST_LABEL && LABEL.matcher(words).matches();
    return bare
        && title.marker().isEmpty()
        && title.first().page() == label.last().page()
        && LineShape.words(title.words()) <= MOST_WORDS
        && !LABEL.matcher(title.words()).matches()
        && HeadingForm.of(title.words()).number() == null;
  }

  /// The first lines become the heading, the rest stays text.
  private void part(Block block, int lines) {
    int first = firstHeading(block, lines);
    List<Line> heading = block.lines().subList(0, first);
    marked.add(new Block(BlockKind.HEADING, block.level(), block.marker(), heading));
    if (first < lines) {
      part(Block.text(block.from(first).lines()), lines - first);
    } else if (lines < block.lines().size()) {
      marked.add(Block.text(block.from(lines).lines()));
    }
  }
}
