package nl.naslag.extraction.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.file.FragmentKind;

/// What an element and its style name say about a block. "kop_1_voorwerk" on a `p` is a heading of
/// level 1, "opsomming_tekens_2" an item at depth 2.
///
/// @param level of a heading, or depth of a list item
/// @param keepLines whether line breaks in the file are printed, as in `pre`
public record BlockStyle(FragmentKind kind, int level, boolean keepLines) {
  public static final BlockStyle PLAIN = new BlockStyle(FragmentKind.PARAGRAPH, 0, false);
  public static final BlockStyle NOTE = new BlockStyle(FragmentKind.FOOTNOTE, 0, false);
  /// Styles that organisations add to Word's own: "Kop 1 voorwerk", "Opsomming tekens 2".
  private static final Pattern HEADING = Pattern.compile("(?:kop|heading)_?(\\d)\\b.*");
  private static final Pattern LIST =
      Pattern.compile(".*(?:opsomming|lijst|list|bullet|numbered).*?(?:_(\\d))?");

  public static BlockStyle heading(int level) {
    return new BlockStyle(FragmentKind.HEADING, level, false);
  }

  /// The element takes precedence over the name of its style.
  ///
  /// @param styleClass as Tika derives it from the style's name: "kop_1_voorwerk"; empty without a
  ///     style
  public static BlockStyle of(String element, String styleClass) {
    if (element.matches("h[1-6]")) {
      return heading(element.charAt(1) - '0');
    }
    String style = styleClass.toLowerCase(Locale.ROOT).replaceAll("[_ ]+", "_");
    Matcher heading = HEADING.matcher(style.replaceAll("(\\d)_", "$1 "));
    Matcher list = LIST.matcher(style);
    if (element.equals("p") && heading.matches()) {
      return heading(Integer.parseInt(heading.group(1)));
    }
    if (element.equals("p") && list.matches()) {
      int depth = list.group(1) == null ? 1 : Math.max(1, Integer.parseInt(list.group(1)));
      return new BlockStyle(FragmentKind.LIST_ITEM, depth, false);
    }
    boolean footnote = style.contains("footnote") || style.contains("voetnoot");
    FragmentKind kind = footnote ? FragmentKind.FOOTNOTE : FragmentKind.PARAGRAPH;
    return new BlockStyle(kind, 0, element.equals("pre"));
  }
}
