package nl.naslag.extraction.markup;

import java.util.Locale;
import java.util.Set;
import nl.naslag.extraction.text.BlockStyle;
import nl.naslag.extraction.text.FoundText;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Handles the XHTML that Tika makes of a file and splits it into blocks.
///
/// Content around the text that is not part of it (navigation, scripts, running heads) is omitted.
final class XhtmlFragments extends DefaultHandler {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "nav",
          "noscript",
          "template",
          "svg",
          "title",
          "iframe",
          "object",
          "del");
  private static final Set<String> SILENT_CLASSES = Set.of("header", "footer");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "main",
          "aside",
          "header",
          "footer",
          "blockquote",
          "pre",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "table",
          "form",
          "fieldset",
          "address",
          "hr",
          "body",
          "caption",
          "summary",
          "details");

  private final XhtmlBlocks blocks;
  // The number of open elements within an omitted one, including itself; 0 when reading. Everything
  // nested in an omitted element is omitted too.
  private int silence;
  // The number of open elements within what Word prints before a paragraph; 0 outside it.
  private int printed;
  // The number of open elements within bold print.
  private int bold;

  XhtmlFragments(FoundText reading) {
    this.blocks = new XhtmlBlocks(reading);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    String name = nameOf(localName, qName);
    if (silence > 0 || silent(name, attributes)) {
      silence++;
      return;
    }
    if (printed > 0 || XhtmlStyle.of(attributes).printedMarker()) {
      printed++;
      return;
    }
    switch (name) {
      case "ul", "ol" -> blocks.startList(name.equals("ol"), attributes);
      case "li" -> blocks.startItem(attributes);
      case "table" -> {
        startBlock(name, attributes);
        blocks.startTable();
      }
      case "tr" -> blocks.startRow();
      case "td", "th" -> blocks.startCell(attributes);
      case "br" -> blocks.lineBreak();
      case "b", "strong" -> bold++;
      default -> startBlock(name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    if (silence > 0) {
      silence--;
      return;
    }
    if (printed > 0) {
      printed--;
      return;
    }
    String name = nameOf(localName, qName);
    switch (name) {
      case "ul", "ol" -> blocks.endList();
      case "li" -> blocks.endItem();
      case "tr" -> blocks.endRow();
      case "table" -> blocks.endTable();
      case "b", "strong" -> bold--;
      default -> {
        if (BLOCKS.contains(name)) {
          blocks.endBlock();
        }
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (printed > 0) {
      blocks.appendMarker(characters, start, length);
    } else if (silence == 0) {
      blocks.append(new String(characters, start, length), bold > 0);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  /// Ends the current block, even if reading stopped halfway.
  void close() {
    blocks.close();
  }

  private void startBlock(String name, Attributes attributes) {
    if (BLOCKS.contains(name)) {
      String style = attributes.getValue("class");
      blocks.startBlock(
          BlockStyle.of(name, style == null ? "" : style), XhtmlStyle.of(attributes).listLevel());
    }
  }

  // A class "header" on a paragraph comes from Word's page headers; the element of that name is
  // part of the text.
  private static boolean silent(String name, Attributes attributes) {
    String style = attributes.getValue("class");
    boolean running = style != null && SILENT_CLASSES.contains(style);
    return SILENT.contains(name)
        || (running && (name.equals("p") || name.equals("div")))
        || attributes.getValue("hidden") != null
        || XhtmlStyle.of(attributes).hidden()
        || name.equals("a") && XhtmlStyle.noteMark(attributes);
  }

  private static String nameOf(String localName, String qName) {
    return (localName.isEmpty() ? qName : localName).toLowerCase(Locale.ROOT);
  }
}
