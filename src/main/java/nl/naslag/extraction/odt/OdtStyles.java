package nl.naslag.extraction.odt;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.BlockStyle;

/// The styles of paragraphs and lists of an OpenDocument text.
final class OdtStyles {
  // Styles may be based on each other in a circle.
  private static final int DEEPEST = 12;
  private static final Style UNKNOWN = new Style("", "", false, "");

  private final Map<String, Style> styles = new HashMap<>();
  private final OdtLists lists;

  /// @param name as people see it, in lower case
  /// @param parent name in the file of the style that it is based on; empty for none
  /// @param weight of the letters as the file calls it: "bold", "normal"; empty where unsaid
  private record Style(String name, String parent, boolean hidden, String weight) {}

  OdtStyles(OdtLists lists) {
    this.lists = lists;
  }

  /// Reads what an element defines, and what stands below it.
  void read(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "style" -> readStyle(xml);
      case "list-style", "outline-style" -> lists.read(xml);
      case "document-styles", "document-content", "styles", "automatic-styles" ->
          xml.children(() -> read(xml));
      default -> {}
    }
  }

  private void readStyle(XmlCursor xml) throws IOException {
    String id = xml.attribute("name");
    String shown = xml.attribute("display-name");
    String parent = xml.attribute("parent-style-name");
    boolean[] hidden = {false};
    String[] weight = {""};
    xml.children(
        () -> {
          if (xml.name().equals("text-properties")) {
            hidden[0] |= xml.attribute("display").equals("none");
            weight[0] = xml.attribute("font-weight");
          }
        });
    String name = shown.isEmpty() ? plain(id) : shown.toLowerCase(Locale.ROOT);
    styles.put(id, new Style(name, parent, hidden[0], weight[0]));
  }

  /// "Heading_20_1" is how a file writes "heading 1".
  private static String plain(String id) {
    return id.replace("_20_", " ").toLowerCase(Locale.ROOT);
  }

  boolean hides(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
      Style style = styles.getOrDefault(at, UNKNOWN);
      if (style.hidden()) {
        return true;
      }
      at = style.parent();
    }
    return false;
  }

  /// Whether letters of a style are bold.
  ///
  /// @param around whether those are among which they stand, for a style that does not say
  boolean bold(String id, boolean around) {
    String at = id;
    for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
      Style style = styles.getOrDefault(at, UNKNOWN);
      if (!style.weight().isEmpty()) {
        return style.weight().matches("bold|[6-9]00");
      }
      at = style.parent();
    }
    return around;
  }

  /// Whether a style is, or is based on, that of the title of the document.
  boolean titles(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
      if (ParagraphStyle.named(nameOf(at)).title()) {
        return true;
      }
      at = styles.getOrDefault(at, UNKNOWN).parent();
    }
    return false;
  }

  /// The level of headings by style for a paragraph that is not marked as one; 0 for none.
  int headingLevel(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
      BlockStyle block = BlockStyle.of("p", nameOf(at).replace(' ', '_'));
      if (block.kind() == FragmentKind.HEADING) {
        return block.level();
      }
      at = styles.getOrDefault(at, UNKNOWN).parent();
    }
    return 0;
  }

  private String nameOf(String id) {
    Style style = styles.get(id);
    return style == null ? plain(id) : style.name();
  }
}
