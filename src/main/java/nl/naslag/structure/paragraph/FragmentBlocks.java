package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.TimeLimit;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Characters;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineMarker;
import nl.naslag.structure.decision.DecisionTable;

/// Converts a file to blocks, whether it has physical lines or whole paragraphs.
public final class FragmentBlocks {
  private static final Pattern EMPHASIS =
      Pattern.compile("([*_]{1,3})([^*_\\s](?:[^*]*[^*\\s])?)\\1");
  // Characters; a longer paragraph is not in italics.
  private static final int EMPHASIZED = 1000;
  // Characters; a longer text with the style of a heading is no heading.
  private static final int LONGEST_HEADING = 1000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Fragment> lines = new ArrayList<>();
  private final Margins margins;

  private FragmentBlocks(Margins margins) {
    this.margins = margins;
  }

  /// The blocks in file order. Blank fragments become white space between lines, not blocks.
  public static List<Block> blocks(List<Fragment> fragments) {
    FragmentBlocks reader = new FragmentBlocks(new Margins(fragments));
    TaggedHeadings.trusted(DecisionTable.apart(fragments)).forEach(reader::take);
    reader.closeLines();
    return reader.blocks;
  }

  private void take(Fragment fragment) {
    TimeLimit.check();
    if (fragment.kind() == FragmentKind.LINE) {
      lines.add(fragment);
    } else if (!fragment.blank()) {
      closeLines();
      blocks.add(whole(fragment));
    }
  }

  private void closeLines() {
    blocks.addAll(Paragraphs.blocks(LineReader.lines(lines, margins)));
    lines.clear();
  }

  private static Block whole(Fragment fragment) {
    return switch (fragment.kind()) {
      case HEADING -> heading(fragment);
      case LIST_ITEM -> block(BlockKind.BULLET, fragment, sign(fragment), fragment.text());
      case TABLE_ROW -> new Block(BlockKind.ROW, 0, "", cells(fragment));
      case FOOTNOTE -> lined(BlockKind.NOTE, fragment);
      case PARAGRAPH, LINE ->
          fragment.page() > 0
              ? lined(BlockKind.TEXT, fragment)
              : paragraph(fragment, plain(fragment.text()));
    };
  }

  private static Block heading(Fragment fragment) {
    String text = fragment.text();
    if (text.length() > LONGEST_HEADING) {
      return block(BlockKind.TEXT, fragment, "", (fragment.marker() + " " + text).strip());
    }
    return fragment.page() > 0
        ? lined(BlockKind.HEADING, fragment)
        : block(BlockKind.HEADING, fragment, fragment.marker(), text);
  }

  /// Plain text uses "*Nog geen beleid.*" for a paragraph entirely in italics.
  private static String plain(String paragraph) {
    String text = paragraph.strip();
    Matcher found = EMPHASIS.matcher(text);
    return text.length() <= EMPHASIZED && found.matches() ? found.group(2) : text;
  }

  /// In a file with pages the lines are kept, so that broken words can be repaired.
  private static Block lined(BlockKind kind, Fragment fragment) {
    List<Line> lines =
        fragment
            .text()
            .lines()
            .map(Characters::clean)
            .filter(line -> !line.isEmpty())
            .map(line -> Line.whole(line, fragment.page(), fragment.box(), fragment.typeface()))
            .toList();
    return new Block(kind, fragment.level(), fragment.marker().strip(), lines);
  }

  /// Many people type their bullets by hand.
  private static Block paragraph(Fragment fragment, String text) {
    return LineMarker.of(text)
        .filter(found -> !found.rest().isEmpty())
        .map(found -> block(BlockKind.BULLET, fragment, found.sign(), found.rest()))
        .orElseGet(() -> block(BlockKind.TEXT, fragment, "", text));
  }

  private static Block block(BlockKind kind, Fragment from, String marker, String text) {
    Line line = Line.whole(Characters.clean(text), from.page(), from.box(), from.typeface());
    return new Block(kind, from.level(), marker.strip(), List.of(line));
  }

  /// A list in an office file may draw its bullets without storing them as text.
  private static String sign(Fragment fragment) {
    return fragment.marker().isBlank() ? "•" : fragment.marker();
  }

  /// Omits empty cells, which have no words to find. The first line of each other cell starts with
  /// a tab; words broken at a line end within a cell are joined later.
  private static List<Line> cells(Fragment fragment) {
    List<Line> lines = new ArrayList<>();
    for (String cell : fragment.text().split("\t")) {
      String border = lines.isEmpty() ? "" : "\t";
      for (String line : cell.split("\n")) {
        String text = Characters.clean(line);
        if (!text.isEmpty()) {
          lines.add(
              Line.whole(border + text, fragment.page(), fragment.box(), fragment.typeface()));
          border = "";
        }
      }
    }
    return lines;
  }
}
