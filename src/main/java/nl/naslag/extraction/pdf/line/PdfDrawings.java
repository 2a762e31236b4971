package nl.naslag.extraction.pdf.line;

import java.awt.geom.Point2D;
import java.util.List;
import nl.naslag.document.file.Box;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Detects pictures, shapes, and small dots used as bullets in a page's content.
///
/// Browsers draw the bullets of a list instead of writing them.
public final class PdfDrawings {
  // In points; a smaller dot is a full stop or a speck, a larger one a figure.
  private static final float SMALLEST_DOT = 1.5f;
  private static final float LARGEST_DOT = 7f;

  private final PdfInk ink;
  private final PDRectangle crop;
  private final int rotation;
  // The bounding box of the current path, as a reader sees the page.
  private float left;
  private float right;
  private float top;
  private float bottom;
  private Point2D.Float pen = new Point2D.Float();

  public PdfDrawings(PdfInk ink, PDRectangle crop, int rotation) {
    this.ink = ink;
    this.crop = crop;
    this.rotation = rotation;
    forgetPath();
  }

  /// Called for every operator of a page's content; ignores unknown ones.
  public void see(
      String operator,
      List<COSBase> operands,
      @Nullable PDGraphicsState state,
      @Nullable PDResources resources) {
    if (state == null) {
      return;
    }
    Matrix matrix = state.getCurrentTransformationMatrix();
    switch (operator) {
      case "m" -> moveTo(operands, matrix);
      case "l" -> lineTo(operands, matrix);
      case "c", "v", "y" -> addPoints(operands, matrix);
      case "re" -> addRectangle(operands, matrix);
      case "f", "F", "f*" -> fill();
      case "B", "B*", "b", "b*" -> fillAndDraw();
      case "S", "s", "sh" -> draw();
      case "n" -> forgetPath();
      case "BI" -> picture(matrix);
      case "Do" -> drawObject(operands, matrix, resources);
      default -> {}
    }
  }

  /// Forms are skipped here: their operators arrive one by one.
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

  private void fill() {
    noteDot();
    ink.ruling().fill();
    painted();
  }

  private void fillAndDraw() {
    noteDot();
    draw();
  }

  private void draw() {
    ink.ruling().draw();
    painted();
  }

  private void painted() {
    ink.addShape();
    forgetPath();
  }

  private void moveTo(List<COSBase> operands, Matrix matrix) {
    addPoints(operands, matrix);
    if (operands.size() >= 2) {
      pen = onPage(matrix.transformPoint(number(operands.get(0)), number(operands.get(1))));
    }
  }

  private void lineTo(List<COSBase> operands, Matrix matrix) {
    Point2D.Float from = pen;
    moveTo(operands, matrix);
    ink.ruling().stroke(boxOf(from, pen));
  }

  private static Box boxOf(Point2D.Float one, Point2D.Float other) {
    float left = Math.min(one.x, other.x);
    float top = Math.min(one.y, other.y);
    return new Box(left, top, Math.abs(one.x - other.x), Math.abs(one.y - other.y));
  }

  /// About as wide as it is high, so that rules and dashes do not count as dots.
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

  /// Converts from PDF axes, with the origin at the lower left, to the axes of a reader.
  private void addPoints(List<COSBase> operands, Matrix matrix) {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      addPoint(number(operands.get(i)), number(operands.get(i + 1)), matrix);
    }
  }

  private void addRectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() >= 4) {
      float x = number(operands.get(0));
      float y = number(operands.get(1));
      float otherX = x + number(operands.get(2));
      float otherY = y + number(operands.get(3));
      addPoint(x, y, matrix);
      addPoint(otherX, otherY, matrix);
      Point2D.Float corner = onPage(matrix.transformPoint(x, y));
      Point2D.Float opposite = onPage(matrix.transformPoint(otherX, otherY));
      ink.ruling().rectangle(boxOf(corner, opposite));
    }
  }

  private void addPoint(float x, float y, Matrix matrix) {
    Point2D.Float point = onPage(matrix.transformPoint(x, y));
    left = Math.min(left, point.x);
    right = Math.max(right, point.x);
    top = Math.min(top, point.y);
    bottom = Math.max(bottom, point.y);
  }

  private Point2D.Float onPage(Point2D.Float point) {
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
    return new Point2D.Float(readerX, readerY);
  }

  /// Resets to an empty box, which any point enlarges.
  private void forgetPath() {
    left = Float.MAX_VALUE;
    right = -Float.MAX_VALUE;
    top = Float.MAX_VALUE;
    bottom = -Float.MAX_VALUE;
    ink.ruling().forget();
  }

  private static float number(COSBase operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }
}
