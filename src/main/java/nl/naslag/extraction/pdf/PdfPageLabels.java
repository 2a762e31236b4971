package nl.naslag.extraction.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/// What readers call each page: the label the PDF gives it, else the number printed on it.
///
/// A reader cites "p. 41" as printed, although it is page 43 of the file.
final class PdfPageLabels {
  /// Share of the pages with a printed number from which print is believed.
  private static final float MOST_PAGES_NUMBERED = 0.5f;

  private final String[] given;
  private final PdfRunningText running;

  private PdfPageLabels(String[] given, PdfRunningText running) {
    this.given = given;
    this.running = running;
  }

  static PdfPageLabels of(PDDocument document, PdfRunningText running) {
    String[] given = given(document);
    // Labels that only count the pages say nothing; when print says otherwise, print is right.
    boolean useless = counting(given) && running.numberedShare() > MOST_PAGES_NUMBERED;
    return new PdfPageLabels(useless ? new String[0] : given, running);
  }

  /// Absent where nothing is printed on the page and the PDF is silent.
  ///
  /// @param page 1-based in the file
  @Nullable String label(int page) {
    if (page <= given.length && !given[page - 1].isBlank()) {
      return given[page - 1];
    }
    return running.printedNumber(page).orElse(null);
  }

  private static String[] given(PDDocument document) {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      return labels == null ? new String[0] : labels.getLabelsByPageIndices();
    } catch (IOException | RuntimeException e) {
      // Broken labels are as good as none: the printed numbers remain.
      return new String[0];
    }
  }

  private static boolean counting(String[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if (!labels[i].equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return true;
  }
}
