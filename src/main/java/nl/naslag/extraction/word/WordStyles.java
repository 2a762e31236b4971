package nl.naslag.extraction.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.BlockStyle;

/// The styles of a Word document, each with what it inherits from those it is based on.
final class WordStyles {
  // Styles may be based on each other in a cycle.
  private static final int DEEPEST = 12;

  private final Map<String, ParagraphStyle> own = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private String usual = "";

  /// Reads `styles.xml`, with the cursor on its root.
  void read(XmlCursor xml) throws IOException {
    xml.children(
        () -> {
          if (xml.name().equals("style")) {
            readStyle(xml);
          }
        });
  }

  private void readStyle(XmlCursor xml) throws IOException {
    String id = xml.attribute("styleId");
    if (xml.attribute("type").equals("paragraph") && xml.attribute("default").equals("1")) {
      usual = id;
    }
    WordProperties properties = new WordProperties(xml);
    String[] name = {id};
    xml.children(
        () -> {
          switch (xml.name()) {
            case "name" -> name[0] = xml.attribute("val");
            case "basedOn" -> bases.put(id, xml.attribute("val"));
            case "pPr" -> properties.readParagraph();
            case "rPr" -> properties.readRun();
            default -> {}
          }
        });
    own.put(id, properties.asStyle(name[0].toLowerCase(Locale.ROOT), id));
  }

  /// The complete style, including inherited properties. An unknown style contains only its name.
  ///
  /// @param id empty for the style of a paragraph that names none
  ParagraphStyle style(String id) {
    String at = id.isEmpty() ? usual : id;
    ParagraphStyle whole = own.getOrDefault(at, ParagraphStyle.named(at.toLowerCase(Locale.ROOT)));
    for (int i = 0; i < DEEPEST && bases.containsKey(at); i++) {
      at = bases.get(at);
      whole = whole.basedOn(own.getOrDefault(at, ParagraphStyle.NOTHING));
    }
    return whole;
  }

  /// Whether a character style hides text; it never falls back to a paragraph style.
  boolean hides(String id) {
    return !id.isEmpty() && style(id).hidden();
  }

  /// Whether a run is bold: by itself, by its character style, or like its paragraph.
  boolean bold(WordProperties run, boolean paragraph) {
    Boolean own = run.bold();
    Boolean styled = run.style().isEmpty() ? null : style(run.style()).bold();
    Boolean said = own == null ? styled : own;
    return said == null ? paragraph : said;
  }

  /// Heading level by name along the chain of a style: a copy of "heading 2" has level 2.
  int headingLevel(String id) {
    String at = id.isEmpty() ? usual : id;
    for (int i = 0; i <= DEEPEST && at != null; i++) {
      ParagraphStyle style = own.get(at);
      BlockStyle block = BlockStyle.of("p", style == null ? at : style.name().replace(' ', '_'));
      if (block.kind() == FragmentKind.HEADING) {
        return block.level();
      }
      at = bases.get(at);
    }
    return 0;
  }
}
