package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.naslag.document.TimeLimit;
import nl.naslag.document.file.Typeface;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockHeading;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Characters;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineMarker;
import nl.naslag.structure.block.LineShape;
import nl.naslag.structure.block.NotHeadings;
import nl.naslag.structure.block.WhiteAbove;

/// Combines lines into paragraphs and bullets, by white space, markers and typeface. A sign opens a
/// bullet where a sentence may start: "- wonen" below "De regio kiest:" does, below "de periode
/// 2025" it continues a range of years. A list may start directly below a bold line (begroting
/// Wassenaar 2024, p. 17), and a chapter below "voorzitter" (ruimtelijk voorstel, p. 8).
final class Paragraphs {
  // Points by which text is to the left of the bullets above it.
  private static final float OUT = 5;
  // Words.
  private static final int TITLE = 12;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private int characters;
  private String marker = "";

  private Paragraphs() {}

  static List<Block> blocks(List<Line> lines) {
    Paragraphs paragraphs = new Paragraphs();
    lines.forEach(paragraphs::take);
    paragraphs.close();
    return paragraphs.blocks;
  }

  private void take(Line raw) {
    TimeLimit.check();
    Optional<LineMarker> sign = LineMarker.of(raw.text()).filter(found -> opensHere(found, raw));
    Line line = raw.withText(Characters.clean(sign.map(LineMarker::rest).orElse(raw.text())));
    if (sign.isPresent()) {
      close();
      marker = sign.get().sign();
    } else if (!open.isEmpty() && (parts(line) || Block.full(open.size(), characters))) {
      close();
    }
    open.add(line);
    characters += line.text().length();
  }

  /// A dash or a number opens a list item only where a sentence may start.
  private boolean opensHere(LineMarker found, Line line) {
    if (found.certain()
        || open.isEmpty()
        || line.white() != WhiteAbove.NONE
        || turns(open.getLast(), line)) {
      return true;
    }
    boolean signed = found.counts() && NotHeadings.function(open.getLast().text());
    return signed
        || marker.equals(found.sign())
        || found.counts() && LineMarker.number(marker).isPresent()
        || LineShape.endsClause(open.getLast().text());
  }

  /// The words of a marker alone on its line are on the next, whatever white space comes in
  /// between.
  private boolean parts(Line line) {
    boolean bareMarker = open.size() == 1 && open.getFirst().text().isEmpty();
    return !bareMarker
        && (outOfList(line) || line.white() != WhiteAbove.NONE || turns(open.getLast(), line));
  }

  /// Text to the left of the preceding bullet is not part of it when the bullet was finished.
  private boolean outOfList(Line line) {
    return !marker.isEmpty() && leaves(open, line);
  }

  /// Whether a line is to the left of a bullet, after finished lines of that bullet.
  static boolean leaves(List<Line> bullet, Line line) {
    Line last = bullet.getLast();
    boolean left =
        line.box() != null
            && line.page() == last.page()
            && line.left() < bullet.getFirst().left() - OUT;
    return left
        && LineShape.opensUpper(line.text())
        && (LineShape.endsClause(last.text()) || otherFace(last, line));
  }

  private static boolean turns(Line before, Line line) {
    return otherFace(before, line)
        || before.heading() != line.heading()
        || BlockHeading.stands(line.text())
        || BlockHeading.stands(before.text());
  }

  /// Sizes in a PDF differ by rounding; more than 0.6 point is another typeface.
  private static boolean otherFace(Line one, Line other) {
    Typeface first = one.typeface();
    Typeface second = other.typeface();
    if (first == null || second == null) {
      return false;
    }
    return first.bold() != second.bold()
        || Math.abs(first.size() - second.size()) > 0.6f
        || first.accented() && !second.accented() && title(one.text());
  }

  /// Italic or coloured lines within a paragraph are emphasis; a title is short and not a sentence.
  private static boolean title(String text) {
    return LineShape.titled(text) && !LineShape.endsClause(text) && LineShape.words(text) <= TITLE;
  }

  private Block block(List<Line> lines) {
    String sign = Objects.requireNonNull(marker);
    if (TaggedHeadings.holds(sign, lines)) {
      return new Block(BlockKind.HEADING, lines.getFirst().heading(), sign, lines);
    }
    return new Block(sign.isEmpty() ? BlockKind.TEXT : BlockKind.BULLET, 0, sign, lines);
  }

  private void close() {
    if (!open.isEmpty()) {
      List<Line> lines = open.stream().filter(line -> !line.text().isEmpty()).toList();
      if (!lines.isEmpty()) {
        blocks.add(block(lines));
      }
    }
    open.clear();
    characters = 0;
    marker = "";
  }
}
