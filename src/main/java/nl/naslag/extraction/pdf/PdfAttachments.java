package nl.naslag.extraction.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.naslag.extraction.text.EmbeddedFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/// Reads the files attached to a PDF.
///
/// A portfolio is a PDF with hardly any pages of its own; its text is in the attachments.
final class PdfAttachments {
  /// The name tree may contain cycles.
  private static final int DEEPEST = 10;

  private final EmbeddedFiles files;

  PdfAttachments(EmbeddedFiles files) {
    this.files = files;
  }

  /// Each attachment follows the text of the pages, below its name.
  void read(PDDocument document) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null) {
      read(names.getEmbeddedFiles(), 0);
    }
  }

  private void read(@Nullable PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    if (node == null || depth > DEEPEST) {
      return;
    }
    Map<String, PDComplexFileSpecification> here = node.getNames();
    if (here != null) {
      for (PDComplexFileSpecification file : here.values()) {
        readFile(file);
      }
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
        read(kid, depth + 1);
      }
    }
  }

  private void readFile(PDComplexFileSpecification file) throws IOException {
    PDEmbeddedFile content =
        file.getEmbeddedFileUnicode() == null
            ? file.getEmbeddedFile()
            : file.getEmbeddedFileUnicode();
    if (content == null) {
      return;
    }
    String name = file.getFilename();
    try (InputStream in = content.createInputStream()) {
      files.read(in, name == null ? "" : name);
    }
  }
}
