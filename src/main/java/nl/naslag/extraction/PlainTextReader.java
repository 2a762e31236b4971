package nl.naslag.extraction;

import java.io.IOException;
import java.nio.file.Path;
import nl.naslag.document.file.Fragment;

/// Reads a text file as its physical lines; what they mean is for the structure module.
///
/// Blank lines stay, because they part paragraphs.
final class PlainTextReader implements FormatReader {
  @Override
  public void read(Path file, Reading reading) throws IOException {
    Lines.forEach(file, line -> reading.add(Fragment.line(line)));
  }
}
