package nl.naslag.extraction.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.naslag.extraction.office.LevelDefinition;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.TextBoxes;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.PrintedText;
import nl.naslag.extraction.text.PrintedText.Weight;

/// Reads the printed text of an OpenDocument text.
///
/// Omits deleted text, comments and hidden text; text boxes follow the paragraph in which they are
/// anchored.
final class OdtContent {
  private final XmlCursor xml;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final OfficeBlocks blocks;
  private final FoundText reading;
  private final Deque<PrintedText> open = new ArrayDeque<>();
  private final TextBoxes boxes = new TextBoxes();
  private boolean inIndex;
  private boolean bold;
  // Whether the next paragraph is the first of its item, and the number that the item specifies.
  private boolean opensItem;
  private int start = -1;

  OdtContent(XmlCursor xml, OdtDefinitions definitions, OfficeBlocks blocks, FoundText reading) {
    this.xml = xml;
    this.styles = definitions.styles();
    this.lists = definitions.lists();
    this.blocks = blocks;
    this.reading = reading;
  }

  /// Reads everything below the current element.
  void read() throws IOException {
    xml.children(this::element);
  }

  private void element() throws IOException {
    switch (xml.name()) {
      case "p", "h" -> paragraph();
      case "list" -> list();
      case "list-item" -> item(true);
      case "list-header" -> item(false);
      case "table-row" -> row();
      case "table-cell" -> cell();
      case "covered-table-cell" -> covered();
      case "note" -> note();
      case "text-box", "custom-shape" -> box();
      case "index-body" -> index();
      case "section" -> section();
      default -> other();
    }
  }

  private void other() throws IOException {
    String name = xml.name();
    boolean beside =
        switch (name) {
          case "tracked-changes", "annotation", "forms", "title", "desc", "ruby-text" -> true;
          case "script", "hidden-text", "image", "object", "binary-data", "math" -> true;
          default -> name.endsWith("-source") || name.endsWith("-decls");
        };
    if (!beside) {
      xml.inside(this::element, this::append);
    }
  }

  private void paragraph() throws IOException {
    String style = xml.attribute("style-name");
    int level = xml.name().equals("h") ? xml.number("outline-level", 1) : 0;
    int own = xml.attribute("restart-numbering").equals("true") ? xml.number("start-value", 1) : -1;
    boolean numbered = !xml.attribute("is-list-header").equals("true");
    PrintedText text = new PrintedText();
    open.push(text);
    weighed(style, false);
    open.pop();
    if (!styles.hides(style)) {
      String marker = marker(numbered ? level : -1, own, text);
      write(style, level > 0 ? level : styles.headingLevel(style), marker, text);
    }
    opensItem = false;
    start = -1;
  }

  /// Counted before the paragraphs of a box within it, in text order.
  private String marker(int level, int own, PrintedText text) {
    if (opensItem && lists.depth() > 0) {
      return lists.next(own < 0 ? start : own);
    }
    return level > 0 && !text.isBlank() ? lists.nextHeading(level, own) : "";
  }

  private void write(String style, int level, String marker, PrintedText text) {
    int depth = Math.max(1, lists.depth());
    boolean entry = inIndex;
    write(
        () -> {
          if (entry) {
            blocks.entry(text.toString());
          } else if (level > 0) {
            blocks.heading(Math.min(level, LevelDefinition.MOST), marker, text.toString());
          } else if (styles.titles(style)) {
            blocks.title(text.toString());
          } else {
            blocks.paragraph(depth, marker, text);
          }
        });
  }

  /// Reads a paragraph, or part of one, in the weight of its style.
  private void weighed(String style, boolean around) throws IOException {
    boolean outer = bold;
    bold = styles.bold(style, around);
    xml.inside(this::inline, this::append);
    bold = outer;
  }

  private void inline() throws IOException {
    switch (xml.name()) {
      case "s" -> append(" ");
      case "tab" -> open.element().append("\t", weight());
      case "line-break" -> open.element().append("\n", weight());
      case "span" -> {
        if (!styles.hides(xml.attribute("style-name"))) {
          weighed(xml.attribute("style-name"), bold);
        }
      }
      case "a", "ruby", "ruby-base", "meta", "meta-field" -> xml.inside(this::inline, this::append);
      default -> element();
    }
  }

  private Weight weight() {
    return bold ? Weight.BOLD : Weight.PLAIN;
  }

  /// Line breaks in the file have no meaning within a paragraph.
  private void append(String characters) {
    if (!open.isEmpty()) {
      open.peek().append(characters.replaceAll("[\\n\\r\\t]", " "), weight());
    }
  }

  private void list() throws IOException {
    lists.start(xml);
    xml.children(this::element);
    lists.end();
  }

  private void item(boolean counted) throws IOException {
    opensItem = counted;
    start = counted ? xml.number("start-value", -1) : -1;
    xml.children(this::element);
    opensItem = false;
  }

  private void row() throws IOException {
    write(blocks::startRow);
    xml.children(this::element);
    write(blocks::endRow);
  }

  private void cell() throws IOException {
    write(blocks::startCell);
    xml.children(this::element);
  }

  /// A cell covered by one that spans rows or columns.
  private void covered() {
    write(blocks::startCell);
    write(blocks::spanned);
  }

  private void note() throws IOException {
    String[] parts = {"", ""};
    xml.children(
        () -> {
          if (xml.name().equals("note-citation")) {
            parts[0] = xml.text().strip();
          } else if (xml.name().equals("note-body")) {
            parts[1] = apart();
          }
        });
    write(() -> blocks.note(parts[0], parts[1]));
  }

  /// The text below the current element, with its own lists and numbers.
  private String apart() throws IOException {
    FoundText inner = reading.within(reading.mediaType());
    OfficeBlocks own = new OfficeBlocks(inner);
    OdtLists ownLists = new OdtLists();
    new OdtContent(xml, new OdtDefinitions(new OdtStyles(ownLists), ownLists), own, inner).read();
    own.close();
    return inner.text();
  }

  private void box() throws IOException {
    boolean outer = opensItem;
    boxes.enter();
    xml.children(this::element);
    boxes.leave();
    opensItem = outer;
  }

  private void index() throws IOException {
    boolean outer = inIndex;
    inIndex = true;
    xml.children(
        () -> {
          inIndex = !xml.name().equals("index-title");
          element();
        });
    inIndex = outer;
  }

  private void section() throws IOException {
    if (!xml.attribute("display").equals("none")) {
      xml.children(this::element);
    }
  }

  private void write(Runnable block) {
    boxes.write(block);
  }
}
