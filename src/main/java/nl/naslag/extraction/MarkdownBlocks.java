package nl.naslag.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import org.jspecify.annotations.Nullable;

/// Puts the lines of Markdown together to blocks; a block ends at a blank line or where another one
/// starts.
final class MarkdownBlocks {
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
  // Letters and Roman numbers only in lower case: "A. Jansen" is a name.
  private static final Pattern ITEM =
      Pattern.compile("(\\s{0,60})([-*+•]|\\d{1,4}[.)]|[a-z][.)]|[ivx]{1,5}[.)])\\s+(\\S.*)");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)\\s*");
  // A line between parts, or the line below the head of a table.
  private static final Pattern RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-{3}[\\s:|-]*\\|?\\s*");
  private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([\\w-]{1,20})]:\\s*(.*)");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[\\w-]{1,20}]");
  private static final Pattern PROPERTY = Pattern.compile("(title|titel|lang|language):\\s*(.*)");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
  private static final Pattern QUOTE = Pattern.compile("^ {0,3}(?:> ?)+");
  /// A backslash says that the mark behind it is meant as it stands: "4\.2" is 4.2.
  private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern CELL_BORDER = Pattern.compile("\\s*(?<!\\\\)\\|\\s*");
  // Lines; what opens with "---" and goes on longer is no list of properties.
  private static final int MOST_PROPERTIES = 60;
  // Characters; a longer line above a row of dashes is a paragraph above a rule.
  private static final int LONGEST_TITLE = 200;

  private final Reading reading;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private String marker = "";
  private int depth;
  private int lines;
  private int blockLines;
  private boolean properties;
  private boolean comment;
  private @Nullable String title;
  private @Nullable String language;

  MarkdownBlocks(Reading reading) {
    this.reading = reading;
  }

  /// From the properties at the top of the file; absent without one.
  @Nullable String title() {
    return title;
  }

  @Nullable String language() {
    return language;
  }

  /// "## Wonen" is a heading of level 2, "- bouwen" an item, "| a | b |" a row, "---" parts.
  void take(String line) {
    lines++;
    if (!property(line) && !comment(line)) {
      block(QUOTE.matcher(line).replaceFirst(""));
    }
  }

  /// Properties stand between two lines of dashes at the top of the file.
  private boolean property(String line) {
    boolean dashes = line.strip().equals("---");
    if (lines == 1 && dashes) {
      properties = true;
      return true;
    }
    if (!properties) {
      return false;
    }
    properties = !dashes && !line.strip().equals("...") && lines < MOST_PROPERTIES;
    Matcher property = PROPERTY.matcher(line);
    if (property.matches()) {
      String value = property.group(2).replaceAll("^['\"]|['\"]$", "").strip();
      if (property.group(1).startsWith("tit")) {
        title = value;
      } else {
        language = value;
      }
    }
    return true;
  }

  /// A comment that takes whole lines; one within a line stays.
  private boolean comment(String line) {
    String bare = line.strip();
    boolean opens = bare.startsWith("<!--");
    boolean inside = comment || opens;
    comment = inside && !bare.endsWith("-->");
    return inside;
  }

  private void block(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (line.isBlank() || FENCE.matcher(line).matches()) {
      close();
    } else if (underlined(line)) {
      underline(line.strip().charAt(0) == '=' ? 1 : 2);
    } else if (RULE.matcher(line).matches()) {
      close();
    } else if (heading.matches()) {
      close();
      heading(heading.group(1).length(), heading.group(2));
    } else if (note.matches()) {
      close();
      note(note.group(1), note.group(2));
    } else if (item.matches()) {
      startItem(item);
    } else if (line.stripLeading().startsWith("|")) {
      close();
      reading.add(row(line.strip()));
    } else {
      append(line.strip());
    }
  }

  /// A paragraph of one line with a line of "=" or "-" below it is a heading.
  private boolean underlined(String line) {
    return UNDERLINE.matcher(line).matches()
        && blockLines == 1
        && marker.isEmpty()
        && text.length() <= LONGEST_TITLE;
  }

  private void underline(int level) {
    String words = text.toString();
    text.setLength(0);
    close();
    indents.clear();
    reading.add(Fragment.heading(level, words));
  }

  private void heading(int level, String words) {
    indents.clear();
    reading.add(Fragment.heading(level, plain(words)));
  }

  private void note(String mark, String words) {
    reading.add(new Fragment(FragmentKind.FOOTNOTE, 0, mark, plain(words), 0, null, null));
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
    blockLines = 0;
  }

  /// @param item groups of [#ITEM]: indent, marker, text
  private void startItem(Matcher item) {
    close();
    marker = item.group(2);
    depth = depth(item.group(1).replace("\t", "    ").length());
    append(item.group(3).strip());
  }

  /// An item lies within the last one that stands further to the left, by two spaces at least.
  private int depth(int indent) {
    while (!indents.isEmpty() && indents.peek() + 1 >= indent) {
      indents.pop();
    }
    indents.push(indent);
    return indents.size();
  }

  private void append(String line) {
    if (!text.isEmpty()) {
      text.append(' ');
    } else if (marker.isEmpty()) {
      indents.clear();
    }
    blockLines++;
    // A backslash at the end of a line breaks it.
    String whole = line.endsWith("\\") ? line.substring(0, line.length() - 1).strip() : line;
    text.append(plain(NOTE_MARK.matcher(whole).replaceAll("")));
  }

  private static String plain(String words) {
    return ESCAPED.matcher(words).replaceAll("$1");
  }

  /// The bars at both ends go, those between cells become tabs.
  private static Fragment row(String line) {
    String inner = line.replaceAll("^\\||(?<!\\\\)\\|$", "");
    String cells = CELL_BORDER.matcher(inner).replaceAll("\t").strip();
    return new Fragment(FragmentKind.TABLE_ROW, 0, "", plain(cells), 0, null, null);
  }
}
