package nl.naslag.extraction.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.naslag.extraction.office.ListCounters;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.TextBoxes;
import nl.naslag.extraction.office.WordFields;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.PrintedText;
import nl.naslag.extraction.text.PrintedText.Weight;

/// Reads the text of a Word document as printed: includes insertions, omits deletions.
///
/// Text boxes follow the paragraph in which they are anchored. Hidden text, comments, running heads
/// and field codes are not part of the text.
final class WordText {
  private final XmlCursor xml;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordNotes notes;
  private final OfficeBlocks blocks;
  private final ListCounters counters = new ListCounters();
  private final Deque<WordParagraph> open = new ArrayDeque<>();
  private final Deque<WordFields> fields = new ArrayDeque<>(List.of(new WordFields()));
  private final TextBoxes boxes = new TextBoxes();
  private PrintedText carried = new PrintedText();
  private boolean bold;

  /// Requires the document's notes to have been read already.
  WordText(XmlCursor xml, WordDocument document, OfficeBlocks blocks) {
    this.xml = xml;
    this.styles = document.styles();
    this.numbering = document.numbering();
    this.notes = document.notes();
    this.blocks = blocks;
  }

  /// Reads everything below the current element.
  void read() throws IOException {
    xml.children(this::element);
    endOfFlow();
  }

  /// Nothing follows that could continue the last paragraph.
  private void endOfFlow() {
    PrintedText rest = carried;
    carried = new PrintedText();
    write(() -> blocks.paragraph(1, "", rest));
  }

  private void element() throws IOException {
    switch (xml.name()) {
      case "p" -> paragraph();
      case "tr" -> row();
      case "tc" -> cell();
      case "r" -> run();
      case "t" -> text(xml.text());
      case "fldChar" -> fields.element().take(xml.attribute("fldCharType"));
      case "footnoteReference", "endnoteReference" -> note();
      case "txbxContent" -> box();
      case "AlternateContent" -> firstChoice();
      case "del", "moveFrom", "delText", "instrText", "delInstrText", "sdtPr", "sectPr" -> {}
      case "tblPr", "tblGrid", "rPr", "pPr", "tcPr", "trPr", "Fallback", "rt" -> {}
      default -> other();
    }
  }

  /// A special character, or an element around others: a link, a content control, inserted text.
  private void other() throws IOException {
    String printed = WordRun.printed(xml);
    if (printed.isEmpty()) {
      xml.children(this::element);
    } else {
      text(printed);
    }
  }

  private void paragraph() throws IOException {
    WordParagraph paragraph = new WordParagraph(styles);
    paragraph.append(carried);
    carried = new PrintedText();
    open.push(paragraph);
    xml.children(
        () -> {
          if (xml.name().equals("pPr")) {
            WordProperties properties = new WordProperties(xml);
            properties.readParagraph();
            paragraph.take(properties);
          } else {
            element();
          }
        });
    open.pop();
    fields.element().endParagraph();
    if (paragraph.joins()) {
      carried = paragraph.text();
    } else {
      write(() -> paragraph.write(blocks, numbering, counters));
    }
  }

  private void run() throws IOException {
    boolean[] hidden = {!open.isEmpty() && open.peek().hidden()};
    boolean outer = bold;
    bold = !open.isEmpty() && open.peek().bold();
    xml.children(
        () -> {
          if (xml.name().equals("rPr")) {
            WordProperties properties = new WordProperties(xml);
            properties.readRun();
            hidden[0] |= properties.hidden() || styles.hides(properties.style());
            bold = styles.bold(properties, bold);
          } else if (!hidden[0] || xml.name().equals("fldChar")) {
            element();
          }
        });
    bold = outer;
  }

  private void text(String characters) {
    if (!open.isEmpty() && !fields.element().inCode()) {
      open.peek().append(characters, bold ? Weight.BOLD : Weight.PLAIN);
    }
  }

  private void note() throws IOException {
    boolean end = xml.name().equals("endnoteReference");
    notes.next(end, xml.attribute("id"), (mark, text) -> write(() -> blocks.note(mark, text)));
  }

  private void row() throws IOException {
    write(blocks::startRow);
    boolean[] deleted = {false};
    xml.children(
        () -> {
          if (xml.name().equals("trPr")) {
            xml.children(() -> deleted[0] |= xml.name().equals("del"));
          } else if (!deleted[0]) {
            element();
          }
        });
    write(deleted[0] ? blocks::dropRow : blocks::endRow);
  }

  private void cell() throws IOException {
    write(blocks::startCell);
    xml.children(
        () -> {
          if (xml.name().equals("tcPr")) {
            cellProperties();
          } else {
            element();
          }
        });
    endOfFlow();
  }

  private void cellProperties() throws IOException {
    xml.children(
        () -> {
          if (xml.name().equals("vMerge") && !xml.attribute("val").equals("restart")) {
            write(blocks::spanned);
          }
        });
  }

  /// A box has its own paragraphs and fields.
  private void box() throws IOException {
    boxes.enter();
    fields.push(new WordFields());
    PrintedText outer = carried;
    carried = new PrintedText();
    xml.children(this::element);
    endOfFlow();
    carried = outer;
    fields.pop();
    boxes.leave();
  }

  /// A drawing is stored twice, for new programs and for old ones.
  private void firstChoice() throws IOException {
    boolean[] read = {false};
    xml.children(
        () -> {
          if (!read[0]) {
            read[0] = true;
            xml.children(this::element);
          }
        });
  }

  private void write(Runnable block) {
    boxes.write(block);
  }
}
