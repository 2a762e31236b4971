package nl.naslag.demo;

import java.io.IOException;

/// Makes the bytes of one file from a demo document; the same document always gives the same text.
@FunctionalInterface
interface DemoWriter {

  byte[] write(DemoDocument document) throws IOException;

  static DemoWriter of(String fileName) {
    return switch (fileName.substring(fileName.lastIndexOf('.') + 1)) {
      case "pdf" -> new DemoPdfWriter();
      case "docx" -> new DemoDocxWriter();
      case "odt" -> new DemoOdtWriter();
      case "html" -> new DemoHtmlWriter();
      case "txt" -> new DemoTextWriter();
      case "md" -> new DemoMarkdownWriter();
      default -> throw new IllegalArgumentException("No writer for " + fileName);
    };
  }
}
