package nl.naslag.extraction.odt;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.BlockStyle;

/// The paragraph and list styles of an OpenDocument text.
final class OdtStyles {
  // Styles may be based on each other in a cycle.
  private static final int DEEPEST = 12;
  private static final Style UNKNOWN = new Style("", "", false, "");

  private final Map<String, Style> styles = new HashMap<>();
  private final OdtLists lists;

  /// A style as defined in the file.
  ///
  /// @param name as displayed, in lower case
  /// @param parent internal name of the style that it is based on; empty for none
  /// @param weight of the letters, in the file's terms: "bold", "normal"; empty if unspecified
  private record Style(String name, String parent, boolean hidden, String weight) {}

  OdtStyles(OdtLists lists) {
    this.lists = lists;
  }

  /// Reads the definitions in an element and below it.
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

  /// A file writes "heading 1" as "Heading_20_1".
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

  /// Whether the letters of a style are bold.
  ///
  /// @param around whether the surrounding letters are bold, for a style that does not specify it
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

  /// Whether a style is the document's title style, or is based on it.
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

  /// The heading level by style for a paragraph that is not marked as a heading; 0 for none.
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
