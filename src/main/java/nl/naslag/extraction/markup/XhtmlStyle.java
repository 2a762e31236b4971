package nl.naslag.extraction.markup;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/// What the attributes of an element specify about its appearance.
///
/// @param css the `style` attribute, in lower case
record XhtmlStyle(String css) {
  // Characters; a style is short, and more would slow down the patterns.
  private static final int LONGEST = 1_000;
  private static final Pattern LIST_LEVEL = Pattern.compile("mso-list:\\s*\\w+\\s+level(\\d)");
  /// How programs name the reference to a note: "#_ftn3", "#fn:2", "#cite_note-1".
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

  /// The value of a property; empty if absent.
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

  /// Whether Word stores here what it prints before an item, for programs that build lists
  /// themselves.
  boolean printedMarker() {
    return value("mso-list").equals("ignore");
  }

  /// The depth of a paragraph that Word treats as a list item; 0 for any other.
  int listLevel() {
    Matcher level = LIST_LEVEL.matcher(css);
    return level.find() ? Integer.parseInt(level.group(1)) : 0;
  }

  /// Whether an element is only a note mark, in the text or at the note itself.
  static boolean noteMark(Attributes attributes) {
    String target = attributes.getValue("href");
    String role = attributes.getValue("role");
    return "doc-noteref".equals(role) || target != null && NOTE.matcher(target).matches();
  }
}
