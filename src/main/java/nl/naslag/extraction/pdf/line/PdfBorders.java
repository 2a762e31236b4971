package nl.naslag.extraction.pdf.line;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.naslag.document.file.Box;

/// The vertical borders on a page, used to check whether one separates two pieces of text.
final class PdfBorders {
  /// In points: text may extend just past its border.
  private static final float TOUCHING = 1f;

  private final TreeMap<Float, List<Box>> borders;

  PdfBorders(List<Box> borders) {
    this.borders =
        borders.stream()
            .sorted(Comparator.comparing(Box::left))
            .collect(Collectors.groupingBy(Box::left, TreeMap::new, Collectors.toList()));
  }

  /// Whether a border lies between two characters on one line.
  boolean between(PdfGlyph one, PdfGlyph next) {
    return at(one.right(), next.left(), one.baseline() - 0.3f * one.size());
  }

  boolean between(PdfSegment one, PdfSegment next) {
    return at(one.right(), next.left(), one.middle());
  }

  private boolean at(float left, float right, float height) {
    if (borders.isEmpty() || left >= right) {
      return false;
    }
    Map<Float, List<Box>> near = borders.subMap(left - TOUCHING, true, right + TOUCHING, true);
    return near.values().stream()
        .flatMap(List::stream)
        .anyMatch(border -> border.top() < height && border.bottom() > height);
  }
}
