package nl.naslag.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;

/// Turns the word table returned by [Tesseract] into lines.
///
/// Words with low confidence are left out: dots and lines of a drawing come out as words too.
final class RecognisedWords {
  // Out of 100; words of a clean scan score 90 and more.
  private static final float SURE_OF_A_WORD = 30;
  private static final float SURE_OF_A_LINE = 55;
  private static final float POINTS_PER_INCH = 72;
  private static final int COLUMNS = 12;

  private final int page;
  private final float pointsPerDot;
  private final List<Fragment> fragments = new ArrayList<>();
  private final List<String[]> line = new ArrayList<>();

  private RecognisedWords(int page, float dpi) {
    this.page = page;
    this.pointsPerDot = POINTS_PER_INCH / dpi;
  }

  /// In reading order, with a blank line between paragraphs; empty if there is no text.
  static List<Fragment> lines(String table, int page) {
    List<String> rows = table.lines().toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    RecognisedWords words = new RecognisedWords(page, Float.parseFloat(rows.getFirst()));
    rows.stream().skip(1).map(row -> row.split("\t", -1)).forEach(words::take);
    words.endLine();
    return words.fragments;
  }

  // Levels: 3 is a paragraph, 4 a line, 5 a word. A row of column names comes first.
  private void take(String[] row) {
    if (row.length < COLUMNS) {
      return;
    }
    switch (row[0]) {
      case "3" -> {
        endLine();
        if (!fragments.isEmpty() && !fragments.getLast().blank()) {
          fragments.add(new Fragment(FragmentKind.LINE, 0, "", "", page, null, null));
        }
      }
      case "4" -> endLine();
      case "5" -> {
        if (!row[11].isBlank() && Float.parseFloat(row[10]) >= SURE_OF_A_WORD) {
          line.add(row);
        }
      }
      default -> {}
    }
  }

  private void endLine() {
    double sure = line.stream().mapToDouble(w -> Float.parseFloat(w[10])).average().orElse(0);
    String text = String.join(" ", line.stream().map(word -> word[11]).toList());
    if (sure >= SURE_OF_A_LINE && text.chars().anyMatch(Character::isLetterOrDigit)) {
      fragments.add(new Fragment(FragmentKind.LINE, 0, "", text, page, box(), null));
    }
    line.clear();
  }

  private Box box() {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    for (String[] word : line) {
      left = Math.min(left, dots(word[6]));
      top = Math.min(top, dots(word[7]));
      right = Math.max(right, dots(word[6]) + dots(word[8]));
      bottom = Math.max(bottom, dots(word[7]) + dots(word[9]));
    }
    return new Box(left, top, right - left, bottom - top);
  }

  private float dots(String count) {
    return Integer.parseInt(count) * pointsPerDot;
  }
}
