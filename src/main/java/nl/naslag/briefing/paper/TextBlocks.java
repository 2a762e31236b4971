package nl.naslag.briefing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.briefing.paper.PaperBlock.Grid;
import nl.naslag.briefing.paper.PaperBlock.Points;
import nl.naslag.briefing.paper.PaperBlock.Tone;
import nl.naslag.briefing.paper.PaperBlock.Words;
import nl.naslag.briefing.sign.CleanText;

/// Sets words as they stood: lines as paragraphs, points as a list, rows as a table.
///
/// No letter is added or left out; a list keeps the marks that were printed.
final class TextBlocks {
  // "•", "–" or "o" and a space; "1." and "a)" only where more of them follow.
  private static final Pattern POINT =
      Pattern.compile("[•·▪◦‣●○■□–—*-]\\s.*|\\(?[0-9]{1,2}[.)]\\s.*|\\(?[a-z][.)]\\s.*");

  private final Tone tone;
  private final List<PaperBlock> blocks = new ArrayList<>();
  private final List<String> points = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  private TextBlocks(Tone tone) {
    this.tone = tone;
  }

  /// @param words with line feeds between paragraphs, points and rows, and tabs between cells
  static List<PaperBlock> of(Tone tone, String words) {
    TextBlocks text = new TextBlocks(tone);
    CleanText.of(words).lines().filter(line -> !line.isBlank()).forEach(text::line);
    text.endPoints();
    text.endRows();
    return text.blocks;
  }

  private void line(String line) {
    if (line.stripLeading().indexOf('\t') >= 0) {
      endPoints();
      rows.add(List.of(line.split("\t", -1)));
    } else if (isPoint(line.strip())) {
      endRows();
      points.add(line);
    } else {
      endPoints();
      endRows();
      blocks.add(new Words(tone, line));
    }
  }

  // Only the start of a line counts, however long it is.
  private static boolean isPoint(String line) {
    return POINT.matcher(line.substring(0, Math.min(line.length(), 6))).matches();
  }

  // One numbered line is a paragraph with a number, not a list.
  private void endPoints() {
    if (points.size() == 1) {
      blocks.add(new Words(tone, points.getFirst()));
    } else if (!points.isEmpty()) {
      blocks.add(new Points(tone, points));
    }
    points.clear();
  }

  private void endRows() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    List<List<String>> full = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      while (cells.size() < columns) {
        cells.add("");
      }
      full.add(cells);
    }
    blocks.add(new Grid(tone, List.of(), full));
    rows.clear();
  }
}
