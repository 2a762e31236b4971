package nl.naslag.extraction.pdf.line;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Tracks the state of one page's content: the element being printed, and whether in colour.
public final class PdfMarks {
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
  private static final COSName CONTENT_NUMBER = COSName.getPDFName("MCID");
  private static final String RUNNING = "Pagination";
  // Maximum number of open states; more is hostile.
  private static final int DEEPEST = 1_000;
  // Difference between lightest and darkest component, 0 to 1: below it is grey or nearly black.
  private static final double COLOURFUL = 0.25;

  private final PdfTags tags;
  private final PDPage page;
  private final Deque<PdfTag> open = new ArrayDeque<>();
  private final Deque<Boolean> saved = new ArrayDeque<>();
  private boolean coloured;

  public PdfMarks(PdfTags tags, PDPage page) {
    this.tags = tags;
    this.page = page;
  }

  public PdfTag tag() {
    return open.isEmpty() ? PdfTag.NONE : open.getLast();
  }

  public boolean coloured() {
    return coloured;
  }

  /// Called for every operator; ignores those that do not matter.
  ///
  /// @param level of forms around the operator; the content of a form is numbered apart
  public void see(
      String operator, List<COSBase> operands, @Nullable PDResources resources, int level) {
    switch (operator) {
      case "BMC", "BDC" -> begin(operands, resources, level > 0);
      case "EMC" -> open.pollLast();
      case "q" -> save();
      case "Q" -> coloured = saved.isEmpty() ? coloured : saved.removeLast();
      case "g", "rg", "k", "sc", "scn" -> coloured = colourful(operands);
      case "cs" -> coloured = false;
      default -> {}
    }
  }

  private void save() {
    if (saved.size() < DEEPEST) {
      saved.addLast(coloured);
    }
  }

  private void begin(List<COSBase> operands, @Nullable PDResources resources, boolean within) {
    PdfTag tag = tag();
    COSDictionary properties = properties(operands, resources);
    if (properties != null && ARTIFACT.equals(operands.getFirst())) {
      boolean running = RUNNING.equals(properties.getNameAsString(COSName.TYPE, ""));
      tag = running ? PdfTag.RUNNING : tag;
    } else if (properties != null && !within && properties.containsKey(CONTENT_NUMBER)) {
      tag = tags.tag(page, properties.getInt(CONTENT_NUMBER));
    }
    if (open.size() < DEEPEST) {
      open.addLast(tag);
    }
  }

  private static @Nullable COSDictionary properties(
      List<COSBase> operands, @Nullable PDResources resources) {
    COSBase last = operands.size() < 2 ? null : operands.get(1);
    if (last instanceof COSName name && resources != null) {
      var list = resources.getProperties(name);
      return list == null ? null : list.getCOSObject();
    }
    return last instanceof COSDictionary dictionary ? dictionary : null;
  }

  /// By the number of components: one is grey, three are red, green and blue, four are inks.
  private static boolean colourful(List<COSBase> operands) {
    double least = 1;
    double most = 0;
    int count = Math.min(3, operands.size());
    for (int i = 0; i < count; i++) {
      double part = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
      least = Math.min(least, part);
      most = Math.max(most, part);
    }
    return operands.size() >= 3 && most - least > COLOURFUL;
  }
}
