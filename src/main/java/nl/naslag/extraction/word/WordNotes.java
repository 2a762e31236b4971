package nl.naslag.extraction.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.NumberStyle;

/// The footnotes and endnotes of a Word document, each with its printed number.
final class WordNotes {
  private final Map<String, String> footnotes = new HashMap<>();
  private final Map<String, String> endnotes = new HashMap<>();
  private int footnote;
  private int endnote;

  /// Receives the mark and the text of a note.
  interface Taker {
    void take(String mark, String text);
  }

  /// Reads `footnotes.xml` or `endnotes.xml`, with the cursor on its root.
  void read(XmlCursor xml, WordDocument document, FoundText reading) throws IOException {
    Map<String, String> into = xml.name().equals("endnotes") ? endnotes : footnotes;
    xml.children(
        () -> {
          // Other types are the separator lines between the text and its notes.
          if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal")) {
            into.put(xml.attribute("id"), text(xml, document, reading));
          }
        });
  }

  private static String text(XmlCursor xml, WordDocument document, FoundText reading)
      throws IOException {
    FoundText note = reading.within(reading.mediaType());
    OfficeBlocks blocks = new OfficeBlocks(note);
    new WordText(xml, document.withoutNotes(), blocks).read();
    blocks.close();
    return note.text();
  }

  /// Passes on the next note that the text refers to; does nothing if it is missing from the file.
  ///
  /// Footnotes are numbered 1, 2 and endnotes i, ii, which is Word's default.
  void next(boolean end, String id, Taker taker) {
    String text = (end ? endnotes : footnotes).get(id);
    if (text != null) {
      NumberStyle style = end ? NumberStyle.LOWER_ROMAN : NumberStyle.DECIMAL;
      taker.take(style.print(end ? ++endnote : ++footnote), text);
    }
  }
}
