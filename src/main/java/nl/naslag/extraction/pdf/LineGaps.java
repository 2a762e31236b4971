package nl.naslag.extraction.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.extraction.pdf.line.PdfSegment;

/// The usual line spacing in a document, by font size.
///
/// White space is the only separator of paragraphs in a PDF. How much is "more" depends on the
/// document, so it is learned from the document's own lines.
final class LineGaps {
  /// Limits, in font sizes, on the distance between two lines of one paragraph.
  private static final float CLOSEST = 0.8f;
  private static final float WIDEST = 2.2f;
  /// A gap this many times the usual one separates two paragraphs.
  private static final float CLEARLY = 1.25f;
  /// In font sizes, for sizes too rare to learn from.
  private static final float USUAL_OF_UNKNOWN_SIZE = 1.3f;
  /// Number of gaps needed to establish the usual one.
  private static final int FEWEST = 3;

  private final Map<Integer, TreeMap<Integer, Integer>> gapsOfSize = new HashMap<>();

  /// Records the line gaps of one column.
  ///
  /// @param lines of one column, from top to bottom
  void learn(List<PdfSegment> lines) {
    for (int i = 1; i < lines.size(); i++) {
      PdfSegment above = lines.get(i - 1);
      PdfSegment line = lines.get(i);
      float gap = line.baseline() - above.baseline();
      boolean usual = gap > CLOSEST * line.size() && gap < WIDEST * line.size();
      if (usual && step(above.size()) == step(line.size())) {
        gapsOfSize
            .computeIfAbsent(step(line.size()), s -> new TreeMap<>())
            .merge(step(gap), 1, Integer::sum);
      }
    }
  }

  /// Whether the gap between two lines is clearly larger than those within the document's
  /// paragraphs.
  boolean parted(PdfSegment above, PdfSegment line) {
    float gap = line.baseline() - above.baseline();
    float usual = Math.max(usual(above.size()), usual(line.size()));
    return gap > CLEARLY * usual;
  }

  /// The most frequent distance for this font size, in points.
  private float usual(float size) {
    TreeMap<Integer, Integer> gaps = gapsOfSize.getOrDefault(step(size), new TreeMap<>());
    int most = 0;
    int total = 0;
    float usual = USUAL_OF_UNKNOWN_SIZE * size;
    for (Map.Entry<Integer, Integer> gap : gaps.entrySet()) {
      total += gap.getValue();
      if (gap.getValue() > most) {
        most = gap.getValue();
        usual = gap.getKey() / 2f;
      }
    }
    return total >= FEWEST ? usual : USUAL_OF_UNKNOWN_SIZE * size;
  }

  /// In half points.
  private static int step(float points) {
    return Math.round(points * 2);
  }
}
