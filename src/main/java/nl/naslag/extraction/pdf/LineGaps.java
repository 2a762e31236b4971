package nl.naslag.extraction.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.extraction.pdf.line.PdfSegment;

/// The usual distance from line to line in a document, by size of print.
///
/// Paragraphs of a PDF are only told apart by white space. What is "more" depends on the document,
/// so it is learned from its own lines.
final class LineGaps {
  /// Distances in parts of the font size between which two lines can be of one paragraph.
  private static final float CLOSEST = 0.8f;
  private static final float WIDEST = 2.2f;
  /// A gap this much wider than usual parts two paragraphs.
  private static final float CLEARLY = 1.25f;
  /// In parts of the font size, for print too rare to learn from.
  private static final float USUAL_OF_UNKNOWN_SIZE = 1.3f;
  /// Gaps that must have been seen before they count as usual.
  private static final int FEWEST = 3;

  private final Map<Integer, TreeMap<Integer, Integer>> gapsOfSize = new HashMap<>();

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

  /// Whether there is clearly more room between two lines than the document's paragraphs have.
  boolean parted(PdfSegment above, PdfSegment line) {
    float gap = line.baseline() - above.baseline();
    float usual = Math.max(usual(above.size()), usual(line.size()));
    return gap > CLEARLY * usual;
  }

  /// The distance seen most often for print of this size, in points.
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

  /// In halves of a point.
  private static int step(float points) {
    return Math.round(points * 2);
  }
}
