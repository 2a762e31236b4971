package nl.naslag.structure.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Fragment;
import nl.naslag.structure.block.Characters;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.WhiteAbove;
import org.jspecify.annotations.Nullable;

/// Reads physical lines: the white space above each, and which belong only to the page.
final class LineReader {
  // This much white space in a text file is the end of a page, not of a paragraph.
  private static final int BLANKS_OF_A_PAGE = 3;

  private final List<Line> lines = new ArrayList<>();
  private final Margins margins;
  private final boolean spaceIsPageTop;
  private int blanks;
  private boolean pageNumber;
  private @Nullable Fragment last;

  private LineReader(List<Fragment> fragments, Margins margins) {
    this.margins = margins;
    this.spaceIsPageTop = indentsRarely(fragments);
  }

  /// Blank lines and page numbers become gaps, running heads are dropped; all else is kept, in
  /// order.
  static List<Line> lines(List<Fragment> fragments, Margins margins) {
    LineReader reader = new LineReader(fragments, margins);
    for (int i = 0; i < fragments.size(); i++) {
      reader.take(fragments.get(i), i + 1 < fragments.size() ? fragments.get(i + 1) : null);
    }
    return reader.lines;
  }

  /// Text from a PDF often keeps one space at a page break (ruimtelijk voorstel, text file, where
  /// the PDF has p. 33).
  private static boolean indentsRarely(List<Fragment> fragments) {
    long indented = fragments.stream().filter(f -> !f.blank() && f.text().startsWith(" ")).count();
    return indented * 10 < fragments.size();
  }

  private void take(Fragment fragment, @Nullable Fragment next) {
    if (Characters.blank(fragment.text())) {
      blanks += 1;
    } else if (isPageNumber(fragment, next)) {
      pageNumber = true;
    } else if (!margins.repeats(fragment)) {
      lines.add(lineOf(fragment));
      blanks = 0;
      pageNumber = false;
      last = fragment;
    }
  }

  /// A number alone counts only next to white space or a page edge: "12" in a table column does
  /// not.
  private boolean isPageNumber(Fragment fragment, @Nullable Fragment next) {
    boolean top = last == null || last.page() != fragment.page();
    boolean bottom = next == null || next.page() != fragment.page();
    boolean apart =
        (top || blanks > 0) && (bottom || next != null && Characters.blank(next.text()))
            || fragment.page() > 0 && (top || bottom);
    return apart && Margins.pageNumber(Characters.clean(fragment.text()));
  }

  private Line lineOf(Fragment fragment) {
    String raw = fragment.text();
    Box box = fragment.box();
    int indent = raw.length() - raw.stripLeading().length();
    float left = box == null ? indent : box.left();
    float right = box == null ? raw.stripTrailing().length() : box.right();
    return new Line(
        raw,
        whiteAbove(fragment),
        left,
        right,
        fragment.page(),
        box,
        fragment.typeface(),
        fragment.level());
  }

  /// The first line has a page break above it, as if the document followed another.
  private WhiteAbove whiteAbove(Fragment fragment) {
    if (last == null || pageNumber || turnsPage(fragment)) {
      return WhiteAbove.PAGE;
    }
    if (blanks > 0) {
      return WhiteAbove.BLANK;
    }
    return spaced(fragment) ? WhiteAbove.SPACE : WhiteAbove.NONE;
  }

  private boolean turnsPage(Fragment fragment) {
    Fragment before = Objects.requireNonNull(last);
    String raw = fragment.text();
    return blanks >= BLANKS_OF_A_PAGE
        || raw.indexOf('\f') >= 0
        || before.page() != fragment.page()
        || jumps(before, fragment)
        || blanks > 0 && spaced(fragment);
  }

  private boolean spaced(Fragment fragment) {
    String raw = fragment.text();
    return spaceIsPageTop && fragment.box() == null && raw.startsWith(" ") && !raw.startsWith("  ");
  }

  /// Whether the line is higher than the one before it: a new column.
  private static boolean jumps(Fragment before, Fragment line) {
    Box above = before.box();
    Box below = line.box();
    return above != null && below != null && below.top() + below.height() / 2 < above.top();
  }
}
