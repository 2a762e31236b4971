package nl.naslag.extraction.office;

import org.jspecify.annotations.Nullable;

/// What a style of Word, or a paragraph itself, says; what it leaves out comes from another style.
///
/// @param name as people see it, in lower case: "heading 1", "kop 1 voorwerk"
/// @param outline level from 0, 9 for running text; [#UNSAID] where nothing is said
/// @param list id of the list, "0" for none; empty where nothing is said
/// @param level in the list, from 0; [#UNSAID] where nothing is said
/// @param numbered id of the style that names the list; empty where the paragraph does so itself
/// @param hidden whether the text is not printed
/// @param bold null where nothing is said
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

  /// What this style leaves out is as in the style that it is based on.
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

  /// The title of the document, which stands above all headings.
  public boolean title() {
    return name.equals("title") || name.equals("titel");
  }

  /// A line of a table of contents, of figures or of tables.
  public boolean contents() {
    return name.matches("toc \\d|inhopg \\d|inhoudsopgave \\d|table of figures|lijst met .*");
  }
}
