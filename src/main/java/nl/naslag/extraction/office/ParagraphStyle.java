package nl.naslag.extraction.office;

import org.jspecify.annotations.Nullable;

/// Properties of a Word style or of a paragraph itself; missing ones come from another style.
///
/// @param name as displayed, in lower case: "heading 1", "kop 1 voorwerk"
/// @param outline level from 0, 9 for running text; [#UNSAID] if unspecified
/// @param list id of the list, "0" for none; empty if unspecified
/// @param level in the list, from 0; [#UNSAID] if unspecified
/// @param numbered id of the style that names the list; empty if the paragraph does so itself
/// @param hidden whether the text is not printed
/// @param bold null if unspecified
public record ParagraphStyle(
    String name,
    int outline,
    String list,
    int level,
    String numbered,
    boolean hidden,
    @Nullable Boolean bold) {
  public static final int UNSAID = -1;
  public static final ParagraphStyle NOTHING =
      new ParagraphStyle("", UNSAID, "", UNSAID, "", false, null);

  /// Fills in missing properties from the style that this one is based on.
  public ParagraphStyle basedOn(ParagraphStyle other) {
    return new ParagraphStyle(
        name.isEmpty() ? other.name : name,
        outline == UNSAID ? other.outline : outline,
        list.isEmpty() ? other.list : list,
        level == UNSAID ? other.level : level,
        list.isEmpty() ? other.numbered : numbered,
        hidden || other.hidden,
        bold == null ? other.bold : bold);
  }

  public static ParagraphStyle named(String name) {
    return new ParagraphStyle(name, UNSAID, "", UNSAID, "", false, null);
  }

  /// Whether it is the document's title, which ranks above all headings.
  public boolean title() {
    return name.equals("title") || name.equals("titel");
  }

  /// Whether it is a line of a table of contents, of figures or of tables.
  public boolean contents() {
    return name.matches("toc \\d|inhopg \\d|inhoudsopgave \\d|table of figures|lijst met .*");
  }
}
