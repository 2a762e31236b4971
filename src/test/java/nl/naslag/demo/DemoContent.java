package nl.naslag.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The content of a made file, without what a newer library may write differently: compression,
/// object order, version.
final class DemoContent {

  private static final Set<String> BODIES = Set.of("content.xml", "word/document.xml");

  static String of(String fileName, byte[] file) throws IOException {
    return switch (fileName.substring(fileName.lastIndexOf('.') + 1)) {
      case "pdf" -> pdf(file);
      case "docx", "odt" -> zip(file);
      default -> new String(file, StandardCharsets.UTF_8);
    };
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String zip(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (BODIES.contains(entry.getName())) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("No body in this file");
  }

  private DemoContent() {}
}
