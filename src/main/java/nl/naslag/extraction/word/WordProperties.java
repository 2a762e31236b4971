package nl.naslag.extraction.word;

import java.io.IOException;
import nl.naslag.extraction.office.LevelDefinition;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.office.XmlCursor;
import org.jspecify.annotations.Nullable;

/// Reads the properties of a paragraph or run, in a text and in a style definition.
///
/// Values from before a tracked change are skipped.
final class WordProperties {
  private final XmlCursor xml;
  private String style = "";
  private int outline = ParagraphStyle.UNSAID;
  private String list = "";
  private int level = ParagraphStyle.UNSAID;
  private boolean hidden;
  private @Nullable Boolean bold;
  private boolean joins;

  WordProperties(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads `w:pPr`, with the cursor on it.
  void readParagraph() throws IOException {
    xml.children(this::paragraphProperty);
  }

  /// Reads `w:rPr`, with the cursor on it.
  void readRun() throws IOException {
    xml.children(this::runProperty);
  }

  private void paragraphProperty() throws IOException {
    switch (xml.name()) {
      case "pStyle" -> style = xml.attribute("val");
      case "outlineLvl" -> outline = xml.number("val", ParagraphStyle.UNSAID);
      case "numPr" -> xml.children(this::numberProperty);
      case "rPr" -> xml.children(this::markProperty);
      default -> {}
    }
  }

  private void numberProperty() {
    switch (xml.name()) {
      case "ilvl" -> level = Math.clamp(xml.number("val", 0), 0, LevelDefinition.MOST - 1);
      case "numId" -> list = xml.attribute("val");
      default -> {}
    }
  }

  /// The paragraph mark: if it was deleted, the next paragraph continues this one.
  private void markProperty() {
    joins |= xml.name().equals("del") || xml.name().equals("moveFrom");
  }

  private void runProperty() {
    switch (xml.name()) {
      case "rStyle" -> style = xml.attribute("val");
      case "vanish" -> hidden = on();
      case "b" -> bold = on();
      default -> {}
    }
  }

  private boolean on() {
    String value = xml.attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  String style() {
    return style;
  }

  boolean hidden() {
    return hidden;
  }

  /// Null if unspecified.
  @Nullable Boolean bold() {
    return bold;
  }

  /// Whether the next paragraph continues this one because this paragraph's mark was deleted.
  boolean joins() {
    return joins;
  }

  /// As a style that can be based on others.
  ///
  /// @param numbered id of the style that these properties define; empty for those of a text
  ParagraphStyle asStyle(String name, String numbered) {
    return new ParagraphStyle(
        name, outline, list, level, list.isEmpty() ? "" : numbered, hidden, bold);
  }
}
