package nl.naslag.extraction.markup;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/// What the attributes of an element say about how it is shown.
///
/// @param css the `style` attribute, in lower case
record XhtmlStyle(String css) {
  // Characters; a style is short, and more would take the patterns long.
  private static final int LONGEST = 1_000;
  private static final Pattern LIST_LEVEL = Pattern.compile("mso-list:\\s*\\w+\\s+level(\\d)");
  /// How programs call the place that a note stands at: "#_ftn3", "#fn:2", "#cite_note-1".
  private static final Pattern NOTE =
      Pattern.compile(
          "[^#]{0,300}#(?:_?(?:ftn|edn)(?:ref)?\\d|fn(?:ref)?[:\\d-]|(?:foot|end)note|voetnoot"
              + "|cite_(?:note|ref)|sd(?:foot|end)note).*",
          Pattern.CASE_INSENSITIVE);

  static XhtmlStyle of(Attributes attributes) {
    String css = attributes.getValue("style");
    return new XhtmlStyle(
        css == null
            ? ""
            : css.substring(0, Math.min(LONGEST, css.length())).toLowerCase(Locale.ROOT));
  }

  /// The value of a property; empty where it is not given.
  String value(String property) {
    for (String part : css.split(";")) {
      int colon = part.indexOf(':');
      if (colon > 0 && part.substring(0, colon).strip().equals(property)) {
        return part.substring(colon + 1).replace("!important", "").strip();
      }
    }
    return "";
  }

  boolean hidden() {
    return value("display").equals("none") || value("visibility").equals("hidden");
  }

  /// Whether Word keeps here what it prints before an item, for programs that make lists
  /// themselves.
  boolean printedMarker() {
    return value("mso-list").equals("ignore");
  }

  /// The depth of a paragraph that is an item for Word; 0 for any other.
  int listLevel() {
    Matcher level = LIST_LEVEL.matcher(css);
    return level.find() ? Integer.parseInt(level.group(1)) : 0;
  }

  /// Whether an element is only the mark of a note, here or at the note itself.
  static boolean noteMark(Attributes attributes) {
    String target = attributes.getValue("href");
    String role = attributes.getValue("role");
    return "doc-noteref".equals(role) || target != null && NOTE.matcher(target).matches();
  }
}
