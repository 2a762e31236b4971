package nl.naslag.extraction.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Parses table rows: lines that start with a bar, and lines with bars around a line of dashes.
///
/// Unlike GitHub tables, rows may have any length, lack a header, and be separated by blank lines.
final class MarkdownTable extends AbstractBlockParser {
  private static final Pattern RULE = Pattern.compile("[\\s:|-]*");
  private static final Pattern ENDS = Pattern.compile("^\\s*\\||(?<!\\\\)\\|\\s*$");
  private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");

  private final Table table = new Table();
  private final List<String> rows = new ArrayList<>();

  static final class Table extends CustomBlock {}

  static final class Row extends CustomBlock {}

  static final class Cell extends CustomBlock {}

  static BlockStart start(ParserState state, MatchedBlockParser matched) {
    MarkdownTable table = new MarkdownTable();
    String line = state.getLine().getContent().toString();
    if (line.charAt(state.getNextNonSpaceIndex()) == '|') {
      return BlockStart.of(table).atIndex(state.getIndex());
    }
    List<SourceLine> above = matched.getParagraphLines().getLines();
    if (above.isEmpty() || !bar(above.getLast()) || !bar(state.getLine()) || !rule(line)) {
      return BlockStart.none();
    }
    table.addLine(above.getLast());
    return BlockStart.of(table).atIndex(state.getIndex()).replaceParagraphLines(1);
  }

  private static boolean bar(SourceLine line) {
    return line.getContent().toString().indexOf('|') >= 0;
  }

  private static boolean rule(String line) {
    return line.indexOf('-') >= 0 && RULE.matcher(line).matches();
  }

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return bar(state.getLine()) ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void addLine(SourceLine line) {
    String row = line.getContent().toString();
    if (!rule(row)) {
      rows.add(row);
    }
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    for (String line : rows) {
      Row row = new Row();
      table.appendChild(row);
      for (String text : BORDER.split(ENDS.matcher(line).replaceAll(""), -1)) {
        Cell cell = new Cell();
        row.appendChild(cell);
        SourceLine content = SourceLine.of(text.strip().replace("\\|", "|"), null);
        inlines.parse(SourceLines.of(content), cell);
      }
    }
  }
}
