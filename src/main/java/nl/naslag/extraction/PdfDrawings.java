package nl.naslag.extraction;

import java.awt.geom.Point2D;
import java.util.List;
import nl.naslag.document.Box;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Watches a page's content for pictures, shapes, and small dots that serve as bullets.
///
/// Browsers draw the bullets of a list instead of writing them.
final class PdfDrawings {
  // In points; smaller is a full stop or a speck, larger a figure.
  private static final float SMALLEST_DOT = 1.5f;
  private static final float LARGEST_DOT = 7f;

  private final PdfInk ink;
  private final PDRectangle crop;
  private final int rotation;
  // The box around the path that is being drawn, as a reader sees the page.
  private float left;
  private float right;
  private float top;
  private float bottom;

  PdfDrawings(PdfInk ink, PDRectangle crop, int rotation) {
    this.ink = ink;
    this.crop = crop;
    this.rotation = rotation;
    forgetPath();
  }

  /// Called for every operator of a page's content; unknown ones are passed over.
  void see(
      String operator,
      List<COSBase> operands,
      @Nullable PDGraphicsState state,
      @Nullable PDResources resources) {
    if (state == null) {
      return;
    }
    Matrix matrix = state.getCurrentTransformationMatrix();
    switch (operator) {
      case "m", "l", "c", "v", "y" -> addPoints(operands, matrix);
      case "re" -> addRectangle(operands, matrix);
      case "f", "F", "f*", "B", "B*", "b", "b*" -> paint(true);
      case "S", "s", "sh" -> paint(false);
      case "n" -> forgetPath();
      case "BI" -> picture(matrix);
      case "Do" -> drawObject(operands, matrix, resources);
      default -> {}
    }
  }

  /// Forms are passed over here: the operators inside them are seen one by one.
  private void drawObject(List<COSBase> operands, Matrix matrix, @Nullable PDResources resources) {
    if (resources != null
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name)) {
      picture(matrix);
    }
  }

  /// A picture fills the unit square of its matrix.
  private void picture(Matrix matrix) {
    forgetPath();
    addPoint(0, 0, matrix);
    addPoint(1, 1, matrix);
    double width = Math.min(right, ink.width()) - Math.max(left, 0);
    double height = Math.min(bottom, ink.height()) - Math.max(top, 0);
    if (width > 0 && height > 0) {
      ink.addPicture(width * height);
      noteDot();
    }
    forgetPath();
  }

  private void paint(boolean filled) {
    ink.addShape();
    if (filled) {
      noteDot();
    }
    forgetPath();
  }

  /// About as wide as high, so that rules and dashes are no dots.
  private void noteDot() {
    float width = right - left;
    float height = bottom - top;
    boolean small =
        Math.min(width, height) >= SMALLEST_DOT && Math.max(width, height) <= LARGEST_DOT;
    boolean square = width < 1.4f * height && height < 1.4f * width;
    if (small && square) {
      ink.addDot(new Box(left, top, width, height));
    }
  }

  /// From the PDF's own axes, which go up from the lower left, to those of a reader.
  private void addPoints(List<COSBase> operands, Matrix matrix) {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      addPoint(number(operands.get(i)), number(operands.get(i + 1)), matrix);
    }
  }

  private void addRectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() >= 4) {
      float x = number(operands.get(0));
      float y = number(operands.get(1));
      addPoint(x, y, matrix);
      addPoint(x + number(operands.get(2)), y + number(operands.get(3)), matrix);
    }
  }

  private void addPoint(float x, float y, Matrix matrix) {
    Point2D.Float point = matrix.transformPoint(x, y);
    float across = point.x - crop.getLowerLeftX();
    float up = point.y - crop.getLowerLeftY();
    float readerX =
        switch (rotation) {
          case 90 -> up;
          case 180 -> crop.getWidth() - across;
          case 270 -> crop.getHeight() - up;
          default -> across;
        };
    float readerY =
        switch (rotation) {
          case 90 -> across;
          case 180 -> up;
          case 270 -> crop.getWidth() - across;
          default -> crop.getHeight() - up;
        };
    left = Math.min(left, readerX);
    right = Math.max(right, readerX);
    top = Math.min(top, readerY);
    bottom = Math.max(bottom, readerY);
  }

  /// An empty box: any point makes it larger.
  private void forgetPath() {
    left = Float.MAX_VALUE;
    right = -Float.MAX_VALUE;
    top = Float.MAX_VALUE;
    bottom = -Float.MAX_VALUE;
  }

  private static float number(COSBase operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }
}
