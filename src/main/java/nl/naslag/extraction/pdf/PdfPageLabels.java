package nl.naslag.extraction.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/// The number that readers use for each page: the PDF's label, else the number printed on the page.
///
/// A reader cites "p. 41" as printed, even if it is page 43 of the file.
final class PdfPageLabels {
  /// The share of numbered pages from which printed numbers are trusted.
  private static final float MOST_PAGES_NUMBERED = 0.5f;

  private final String[] given;
  private final PdfRunningText running;

  private PdfPageLabels(String[] given, PdfRunningText running) {
    this.given = given;
    this.running = running;
  }

  static PdfPageLabels of(PDDocument document, PdfRunningText running) {
    String[] given = given(document);
    // Labels that merely count the pages add nothing; if the print differs, the print is right.
    boolean useless = counting(given) && running.numberedShare() > MOST_PAGES_NUMBERED;
    return new PdfPageLabels(useless ? new String[0] : given, running);
  }

  /// Absent if the page has no printed number and the PDF has no label.
  ///
  /// @param page 1-based position in the file
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
      // Broken labels are ignored: the printed numbers remain.
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
