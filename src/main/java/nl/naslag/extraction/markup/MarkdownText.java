package nl.naslag.extraction.markup;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects the lines of a Markdown file into parts to parse, without the properties at its top.
///
/// A part is nearly always the whole file. Splitting into parts, and adding blank lines where too
/// many lines have none, bounds the memory and backtracking of the parser.
final class MarkdownText {
  // Characters; a thousand pages.
  private static final int LONG_PART = 1_000_000;
  // Characters; ten pages without a blank line are not a paragraph.
  private static final int LONG_BLOCK = 20_000;
  // At most 60 lines between two lines of dashes; more is text between rules.
  private static final Pattern PROPERTIES =
      Pattern.compile("---[ \\t]*\\n((?:.*\\n){0,60}?)(?:---|\\.\\.\\.)[ \\t]*\\n");
  private static final Pattern PROPERTY =
      Pattern.compile("(?m)^(?:(title|titel)|lang|language):(.*)$");
  // Quotes and lists nested on one line or by indentation: nobody intends so many.
  private static final Pattern DEEP =
      Pattern.compile("^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){30}");
  private static final Pattern FAR_RIGHT = Pattern.compile("^\\s{60,}");
  /// "[^1]: Nota" would define the target of links named "^1", a lone "=" belongs to a sum, and a
  /// lone "2014." ends a sentence.
  private static final Pattern WORDS =
      Pattern.compile(
          "^(?:[\\s>]|[-*+]\\s){0,60}+(?:(?=\\[\\^[\\w-]{1,20}]:|={1,2}\\s*$)|\\d{1,9}(?=[.)]\\s*$))");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}\\s*");

  private final Consumer<String> parts;
  private final StringBuilder text = new StringBuilder();
  private int blockStart;
  private boolean first = true;
  private @Nullable String title;
  private @Nullable String language;

  /// Collects lines into parts.
  ///
  /// @param parts receives each part as soon as it is complete
  MarkdownText(Consumer<String> parts) {
    this.parts = parts;
  }

  /// From the properties at the top of the file; absent without one.
  @Nullable String title() {
    return title;
  }

  @Nullable String language() {
    return language;
  }

  void take(String line) {
    if (line.isBlank()) {
      endBlock();
      return;
    }
    // A title and its underline, from a program that doubles every line break.
    if (blockStart == text.length() && blockStart > 1 && UNDERLINE.matcher(line).matches()) {
      text.setLength(blockStart - 1);
    }
    text.append(tame(line)).append('\n');
    if (text.length() - blockStart > LONG_BLOCK) {
      endBlock();
    }
  }

  /// Passes on the last part.
  void close() {
    String part = first ? withoutProperties(text.toString()) : text.toString();
    first = false;
    text.setLength(0);
    blockStart = 0;
    parts.accept(part);
  }

  private void endBlock() {
    if (text.length() > blockStart) {
      text.append('\n');
      blockStart = text.length();
    }
    if (blockStart > LONG_PART) {
      close();
    }
  }

  /// Limits the nesting to a readable depth and puts a backslash before what is not a mark.
  private static String tame(String line) {
    if (Character.isLetter(line.charAt(0))) {
      return line;
    }
    String near = FAR_RIGHT.matcher(line).replaceFirst(" ".repeat(60));
    String shallow = DEEP.matcher(near).replaceFirst("$0\\\\");
    return WORDS.matcher(shallow).replaceFirst("$0\\\\");
  }

  private String withoutProperties(String whole) {
    Matcher properties = PROPERTIES.matcher(whole);
    if (!properties.lookingAt()) {
      return whole;
    }
    Matcher property = PROPERTY.matcher(properties.group(1));
    while (property.find()) {
      String value = property.group(2).strip().replaceAll("^['\"]|['\"]$", "").strip();
      if (property.group(1) == null) {
        language = value;
      } else {
        title = value;
      }
    }
    return whole.substring(properties.end());
  }
}
