package nl.naslag.extraction;

import java.io.IOException;
import java.nio.file.Path;
import nl.naslag.document.file.DocumentProperties;

/// Reads Markdown: headings, list items, table rows and paragraphs as their marks say.
///
/// Only what shapes a text is read; bold, links and the like stay as they are written.
final class MarkdownReader implements FormatReader {
  @Override
  public void read(Path file, Reading reading) throws IOException {
    MarkdownBlocks blocks = new MarkdownBlocks(reading);
    try {
      Lines.forEach(file, blocks::take);
    } finally {
      blocks.close();
      DocumentProperties properties =
          FileProperties.of(reading.mediaType(), blocks.title(), blocks.language());
      reading.describe(properties);
    }
  }
}
