package nl.naslag.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Fragment;
import nl.naslag.document.FragmentKind;

/// Reads Markdown: headings, list items, table rows and paragraphs as their marks say.
///
/// Only what shapes a text is read; bold, links and the like stay as they are written.
final class MarkdownReader implements FormatReader {
  @Override
  public void read(Path file, Reading reading) throws IOException {
    Blocks blocks = new Blocks(reading);
    Lines.forEach(file, blocks::take);
    blocks.close();
  }

  /// Puts lines together to blocks; a block ends at a blank line or where another one starts.
  private static final class Blocks {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern ITEM =
        Pattern.compile("(\\s{0,24})([-*+•]|\\d{1,4}[.)])\\s+(\\S.*)");
    // A line between parts, or the line below the head of a table.
    private static final Pattern RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-{3}[\\s:|-]*\\|?\\s*");

    private final Reading reading;
    private final StringBuilder text = new StringBuilder();
    private String marker = "";
    private int depth;

    Blocks(Reading reading) {
      this.reading = reading;
    }

    /// "## Wonen" is a heading of level 2, "- bouwen" an item, "| a | b |" a row, "---" parts.
    void take(String line) {
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (line.isBlank() || RULE.matcher(line).matches()) {
        close();
      } else if (heading.matches()) {
        close();
        reading.add(Fragment.heading(heading.group(1).length(), heading.group(2)));
      } else if (item.matches()) {
        startItem(item);
      } else if (line.stripLeading().startsWith("|")) {
        close();
        reading.add(row(line.strip()));
      } else {
        append(line.strip());
      }
    }

    /// Ends the paragraph or item at hand; nothing when there is none.
    void close() {
      if (!text.isEmpty()) {
        reading.add(
            marker.isEmpty()
                ? Fragment.paragraph(text.toString())
                : Fragment.listItem(depth, marker, text.toString()));
      }
      text.setLength(0);
      marker = "";
    }

    /// @param item groups of [#ITEM]: indent, marker, text
    private void startItem(Matcher item) {
      close();
      marker = item.group(2);
      // Two spaces are the least that nests one list in another.
      depth = 1 + item.group(1).replace("\t", "    ").length() / 2;
      append(item.group(3).strip());
    }

    private void append(String line) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(line);
    }

    /// The bars at both ends go, those between cells become tabs.
    private static Fragment row(String line) {
      String cells = line.replaceAll("^\\||\\|$", "").replaceAll("\\s*\\|\\s*", "\t").strip();
      return new Fragment(FragmentKind.TABLE_ROW, 0, "", cells, 0, null, null);
    }
  }
}
