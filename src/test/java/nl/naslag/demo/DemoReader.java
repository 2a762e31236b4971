package nl.naslag.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a demo source: properties up to a line of dashes, then one block after another.
/// `#` heading, `- ` bullet, `+ ` numbered item, `: ` address line, `| ` table row; any other line
/// is a paragraph.
final class DemoReader {

  private static final Pattern MARK = Pattern.compile("^(.*?)\\s*\\{([^{}]*)}$");
  private static final Pattern STRAND = Pattern.compile("T\\d\\d \\w+");

  static DemoDocument read(String source) {
    List<String> lines = source.lines().toList();
    int rule = lines.indexOf("---");
    return new DemoDocument(
        properties(lines.subList(0, rule)), blocks(lines.subList(rule + 1, lines.size())));
  }

  private static Map<String, String> properties(List<String> lines) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      properties.put(line.substring(0, colon), line.substring(colon + 2));
    }
    return properties;
  }

  private static List<DemoBlock> blocks(List<String> lines) {
    List<DemoBlock> blocks = new ArrayList<>();
    List<String> group = new ArrayList<>();
    for (String line : lines) {
      if (!group.isEmpty() && !continues(group.getFirst(), line)) {
        blocks.add(block(group));
        group.clear();
      }
      if (!line.isBlank()) {
        group.add(line);
      }
    }
    if (!group.isEmpty()) {
      blocks.add(block(group));
    }
    return blocks;
  }

  private static boolean continues(String first, String line) {
    return line.length() > 2
        && "-+:|".indexOf(first.charAt(0)) >= 0
        && line.charAt(0) == first.charAt(0);
  }

  private static DemoBlock block(List<String> group) {
    String first = group.getFirst();
    return switch (first.charAt(0)) {
      case '#' -> heading(first);
      case '-' ->
          new DemoBlock.Bullets(group.stream().map(line -> line(line.substring(2))).toList());
      case '+' -> new DemoBlock.Steps(group.stream().map(line -> line(line.substring(2))).toList());
      case ':' -> new DemoBlock.Address(group.stream().map(line -> line.substring(2)).toList());
      case '|' -> new DemoBlock.Grid(group.stream().map(DemoReader::cells).toList());
      default -> new DemoBlock.Paragraph(line(first));
    };
  }

  private static DemoBlock heading(String line) {
    int level = line.indexOf(' ');
    return new DemoBlock.Heading(level, line.substring(level + 1).strip());
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|"))
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .toList();
  }

  private static DemoLine line(String text) {
    Matcher matcher = MARK.matcher(text.strip());
    return matcher.matches()
        ? new DemoLine(matcher.group(1), mark(matcher.group(2)))
        : new DemoLine(text.strip(), DemoMark.NONE);
  }

  private static DemoMark mark(String text) {
    DemoMark.Kind kind = DemoMark.Kind.GEEN;
    List<DemoMark.Strand> strands = new ArrayList<>();
    for (String part : text.split(";\\s*")) {
      if (STRAND.matcher(part).matches()) {
        String relation = part.substring(4).toUpperCase(Locale.ROOT);
        strands.add(new DemoMark.Strand(part.substring(0, 3), DemoMark.Relation.valueOf(relation)));
      } else {
        kind = DemoMark.Kind.valueOf(part.toUpperCase(Locale.ROOT));
      }
    }
    return new DemoMark(kind, strands);
  }

  private DemoReader() {}
}
