package nl.naslag.extraction.word;

import java.util.Optional;
import nl.naslag.extraction.office.ListCounters;
import nl.naslag.extraction.office.ListDefinition;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.ParagraphStyle;
import nl.naslag.extraction.text.BlockStyle;
import nl.naslag.extraction.text.PrintedText;
import nl.naslag.extraction.text.PrintedText.Weight;
import nl.naslag.extraction.text.TextBlock;

/// A paragraph of a Word document while it is read, and its kind once complete.
final class WordParagraph {
  // Characters; a longer paragraph with an outline level is a clause, not a title.
  private static final int LONGEST_TITLE = 250;
  private static final int RUNNING_TEXT = 9;

  private final PrintedText text = new PrintedText();
  private final WordStyles styles;
  private ParagraphStyle own = ParagraphStyle.NOTHING;
  private String styleId = "";
  private boolean joins;

  WordParagraph(WordStyles styles) {
    this.styles = styles;
  }

  void take(WordProperties properties) {
    own = properties.asStyle("", "");
    styleId = properties.style();
    joins = properties.joins();
  }

  /// Adds the text of the previous paragraph, if that continues here.
  void append(PrintedText before) {
    text.append(before);
  }

  void append(String characters, Weight weight) {
    text.append(characters, weight);
  }

  /// Whether its letters are bold by default.
  boolean bold() {
    return Boolean.TRUE.equals(styles.style(styleId).bold());
  }

  /// Whether its style hides all of it.
  boolean hidden() {
    return styles.style(styleId).hidden();
  }

  /// Whether the next paragraph continues this one.
  boolean joins() {
    return joins;
  }

  PrintedText text() {
    return text;
  }

  /// Counts its number or bullet, so call once, in reading order.
  void write(OfficeBlocks blocks, WordNumbering numbering, ListCounters counters) {
    ParagraphStyle style = own.basedOn(styles.style(styleId));
    int level = styleLevel(style);
    Optional<ListDefinition> list = numbering.list(style.list());
    int depth = list.map(found -> levelIn(found, style)).orElse(0);
    String marker = list.map(found -> counters.next(found, depth)).orElse("");
    if (style.contents()) {
      blocks.entry(text.toString());
    } else if (style.title()) {
      blocks.title(text.toString());
    } else if (level > 0) {
      blocks.heading(level, marker, text.toString());
    } else if (marker.isEmpty()) {
      blocks.put(new TextBlock(unlisted(style, list), "", 1, text.toString(), text.bold()));
    } else {
      blocks.paragraph(Math.max(depthOf(style), 1 + (named(style) ? 0 : depth)), marker, text);
    }
  }

  /// 0 if it is not a heading.
  private int styleLevel(ParagraphStyle style) {
    if (style.outline() == RUNNING_TEXT || text.length() > LONGEST_TITLE) {
      return 0;
    }
    int named = styles.headingLevel(styleId);
    boolean said = style.outline() >= 0 && style.outline() < RUNNING_TEXT;
    return said ? style.outline() + 1 : named;
  }

  /// If the style names the list, the definition specifies the level of the style.
  private static int levelIn(ListDefinition list, ParagraphStyle style) {
    int said = Math.max(0, style.level());
    return style.numbered().isEmpty() ? said : list.levelOf(style.numbered()).orElse(said);
  }

  /// A list style whose list prints nothing keeps its bullet; "0" removes it.
  private static BlockStyle unlisted(ParagraphStyle style, Optional<ListDefinition> list) {
    boolean bare = list.isPresent() || style.list().equals("0");
    BlockStyle named = BlockStyle.of("p", style.name().replace(' ', '_'));
    return bare ? BlockStyle.PLAIN : named;
  }

  private static boolean named(ParagraphStyle style) {
    return !style.numbered().isEmpty() && depthOf(style) > 0;
  }

  /// "Opsomming nummers 2" has depth 2, whatever its list level; 0 if unspecified.
  private static int depthOf(ParagraphStyle style) {
    String digits = style.name().replaceFirst(".*\\D(\\d)$", "$1");
    BlockStyle named = BlockStyle.of("p", style.name().replace(' ', '_'));
    return digits.length() == 1 && Character.isDigit(digits.charAt(0)) && named.level() > 0
        ? named.level()
        : 0;
  }
}
