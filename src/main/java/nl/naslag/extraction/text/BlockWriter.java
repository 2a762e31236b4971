package nl.naslag.extraction.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Typeface;

/// Turns finished markup blocks into fragments, and restores what Tika lost of lists.
public final class BlockWriter {
  /// A longer numbered paragraph is an item; a shorter one may be a numbered heading. In
  /// characters.
  private static final int LONGEST_HEADING = 80;

  /// Points; for these files the weight of letters is read, not their size.
  private static final float USUAL_SIZE = 11;

  /// "A. Jansen".
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

  private final FoundText reading;
  // In Markdown, marks show what is a list and what a table.
  private final boolean markdown;

  public BlockWriter(FoundText reading) {
    this.reading = reading;
    this.markdown = reading.mediaType().contains("markdown");
  }

  /// Writes a block as one or more fragments: its lines if they matter, or one item per bullet.
  void write(TextBlock block) {
    if (block.style().keepLines()) {
      block.text().lines().forEach(line -> reading.add(Fragment.line(line.stripTrailing())));
      return;
    }
    TextBlock rest = block;
    StringBuilder paragraph = new StringBuilder();
    for (String line : block.text().split("\n", -1)) {
      String clean = clean(line);
      // A bullet after a line break starts an item, even though it was not marked up as a list.
      if (clean.isEmpty() || ListMarker.bullet(clean).isPresent()) {
        rest = writeParagraph(rest, paragraph);
      }
      paragraph.append(paragraph.isEmpty() || clean.isEmpty() ? "" : " ").append(clean);
    }
    writeParagraph(rest, paragraph);
  }

  /// Writes a row. With a single filled cell it is layout rather than a table, and its content
  /// keeps its own kind. Below a spanning cell it counts as a row even so.
  void writeRow(TableRow row) {
    List<List<CellContent>> filled = row.cells().stream().filter(BlockWriter::filled).toList();
    if (filled.size() == 1 && !row.spanned() && !markdown) {
      filled.getFirst().forEach(this::write);
    } else if (!filled.isEmpty()) {
      String text =
          row.cells().stream().map(BlockWriter::cellText).collect(Collectors.joining("\t"));
      reading.add(new Fragment(FragmentKind.TABLE_ROW, 0, "", text, 0, null, null));
    }
  }

  private void write(CellContent content) {
    switch (content) {
      case TextBlock block -> write(block);
      case TableRow row -> writeRow(row);
    }
  }

  private static boolean filled(List<CellContent> cell) {
    return !cellText(cell).isEmpty();
  }

  /// Bullets within a cell keep their symbol; a row is one fragment with tabs between cells.
  private static String cellText(List<CellContent> cell) {
    return cell.stream()
        .map(BlockWriter::cellText)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String cellText(CellContent content) {
    return switch (content) {
      case TextBlock block -> (block.marker() + " " + clean(block.text())).strip();
      case TableRow row ->
          row.cells().stream()
              .map(BlockWriter::cellText)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
    };
  }

  /// Returns the block for the next paragraph: only the first one has the marker.
  private TextBlock writeParagraph(TextBlock block, StringBuilder paragraph) {
    String text = paragraph.toString().strip();
    paragraph.setLength(0);
    if (text.isEmpty()) {
      return block;
    }
    reading.add(fragment(block, text));
    return block.withoutMarker();
  }

  private Fragment fragment(TextBlock block, String text) {
    Fragment bare = unprinted(block, text);
    boolean words = bare.kind() == FragmentKind.PARAGRAPH || bare.kind() == FragmentKind.LIST_ITEM;
    if (!words) {
      return bare;
    }
    return new Fragment(
        bare.kind(),
        bare.level(),
        bare.marker(),
        bare.text(),
        0,
        null,
        new Typeface(USUAL_SIZE, block.bold()));
  }

  private Fragment unprinted(TextBlock block, String text) {
    BlockStyle style = block.style();
    if (style.kind() == FragmentKind.HEADING) {
      return new Fragment(style.kind(), style.level(), block.marker(), text, 0, null, null);
    }
    if (style.kind() == FragmentKind.FOOTNOTE) {
      return new Fragment(style.kind(), 0, block.marker(), text, 0, null, null);
    }
    if (!block.marker().isEmpty()) {
      return Fragment.listItem(block.depth(), block.marker(), text);
    }
    Optional<ListMarker> marker = markerOf(style, text);
    int depth = Math.max(1, style.level());
    return marker
        .map(found -> Fragment.listItem(depth, found.marker(), found.text()))
        .orElseGet(() -> unmarked(style, text));
  }

  private static Fragment unmarked(BlockStyle style, String text) {
    return style.kind() == FragmentKind.LIST_ITEM
        ? Fragment.listItem(style.level(), "•", text)
        : new Fragment(style.kind(), 0, "", text, 0, null, null);
  }

  // "3. Wonen" may be a numbered heading; only text that reads as a sentence is certainly an item.
  private Optional<ListMarker> markerOf(BlockStyle style, String text) {
    boolean name = markdown && INITIAL.matcher(text).lookingAt();
    boolean item = style.kind() == FragmentKind.LIST_ITEM || sentence(text) && !name;
    return ListMarker.bullet(text).or(() -> item ? ListMarker.number(text) : Optional.empty());
  }

  /// Whether the text is long, or ends like a sentence or clause.
  private static boolean sentence(String text) {
    return text.length() > LONGEST_HEADING || text.matches("(?s).*[.;:,!?]");
  }

  /// One line with single spaces; no-break spaces become ordinary ones.
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    char last = ' ';
    for (char c : ListMarker.printed(text).toCharArray()) {
      char next = c < ' ' || c == '\u007F' || c == '\u00A0' ? ' ' : c;
      if (next != ' ' || last != ' ') {
        clean.append(next);
      }
      last = next;
    }
    return clean.toString().strip();
  }
}
