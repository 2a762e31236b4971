package nl.naslag.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.OdfDocumentNamespace;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableCellElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableRowElement;
import org.odftoolkit.odfdom.dom.element.text.TextHElement;
import org.odftoolkit.odfdom.dom.element.text.TextListElement;
import org.odftoolkit.odfdom.dom.element.text.TextPElement;
import org.odftoolkit.odfdom.dom.style.OdfStyleFamily;
import org.odftoolkit.odfdom.dom.style.props.OdfParagraphProperties;
import org.odftoolkit.odfdom.incubator.doc.office.OdfOfficeAutomaticStyles;
import org.odftoolkit.odfdom.incubator.doc.style.OdfStyle;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextListStyle;

/// An OpenDocument text with outline headings, real lists and tables; every chapter starts on a new
/// page.
final class DemoOdtWriter implements DemoWriter {

  @Override
  public byte[] write(DemoDocument document) throws IOException {
    // The toolkit declares Exception on nearly every call.
    try (OdfTextDocument odt = OdfTextDocument.newTextDocument()) {
      OfficeTextElement text = odt.getContentRoot();
      while (text.getFirstChild() != null) {
        text.removeChild(text.getFirstChild());
      }
      styles(odt);
      properties(odt, document);
      titleBlock(text, document);
      document.blocks().forEach(block -> write(text, block));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      odt.save(out);
      return StillZip.of(out.toByteArray());
    } catch (IOException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IOException(failed);
    }
  }

  private static void styles(OdfTextDocument odt) throws Exception {
    OdfOfficeAutomaticStyles styles = odt.getContentDom().getOrCreateAutomaticStyles();
    OdfStyle chapter = styles.newStyle(OdfStyleFamily.Paragraph);
    chapter.setStyleNameAttribute("Hoofdstuk");
    chapter.setStyleParentStyleNameAttribute("Heading_20_1");
    chapter.setProperty(OdfParagraphProperties.BreakBefore, "page");
    OdfTextListStyle bullets = styles.newListStyle();
    bullets.setStyleNameAttribute("Punten");
    bullets.newTextListLevelStyleBulletElement("•", 1);
    OdfTextListStyle steps = styles.newListStyle();
    steps.setStyleNameAttribute("Stappen");
    steps.newTextListLevelStyleNumberElement("1", 1).setStyleNumSuffixAttribute(".");
  }

  private static void properties(OdfTextDocument odt, DemoDocument document) throws Exception {
    var meta = odt.getOfficeMetadata();
    meta.setTitle(document.title());
    meta.setCreator(document.property("organisatie"));
    Calendar date = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
    meta.setCreationDate(date);
    meta.setDate(date);
    // The toolkit's empty document brings the licence of the toolkit; it is not the licence of this
    // text.
    meta.removeUserDefinedDataByName("License");
    meta.setAutomaticUpdate(false);
  }

  private static void titleBlock(OfficeTextElement text, DemoDocument document) {
    paragraph(text, "Title", document.title());
    paragraph(text, "Subtitle", document.property("ondertitel"));
    paragraph(text, "Text_20_body", document.imprint());
    paragraph(text, "Text_20_body", DemoDocument.NOTICE);
  }

  private static void write(OfficeTextElement text, DemoBlock block) {
    switch (block) {
      case DemoBlock.Heading(int level, String words) -> heading(text, level, words);
      case DemoBlock.Paragraph(DemoLine line) -> paragraph(text, "Text_20_body", line.text());
      case DemoBlock.Bullets(List<DemoLine> lines) -> list(text, "Punten", lines);
      case DemoBlock.Steps(List<DemoLine> lines) -> list(text, "Stappen", lines);
      case DemoBlock.Address(List<String> lines) -> address(text, lines);
      case DemoBlock.Grid(List<List<String>> rows) -> table(text, rows);
    }
  }

  private static void heading(OfficeTextElement text, int level, String words) {
    TextHElement heading = text.newTextHElement(level);
    heading.setTextStyleNameAttribute(level == 1 ? "Hoofdstuk" : "Heading_20_" + level);
    heading.newTextNode(words);
  }

  private static void paragraph(OfficeTextElement text, String style, String words) {
    TextPElement paragraph = text.newTextPElement();
    paragraph.setTextStyleNameAttribute(style);
    paragraph.newTextNode(words);
  }

  private static void list(OfficeTextElement text, String style, List<DemoLine> lines) {
    TextListElement list = text.newTextListElement();
    list.setTextStyleNameAttribute(style);
    for (DemoLine line : lines) {
      TextPElement paragraph = list.newTextListItemElement().newTextPElement();
      paragraph.setTextStyleNameAttribute("Text_20_body");
      paragraph.newTextNode(line.text());
    }
  }

  private static void address(OfficeTextElement text, List<String> lines) {
    TextPElement paragraph = text.newTextPElement();
    paragraph.setTextStyleNameAttribute("Text_20_body");
    for (String line : lines) {
      paragraph.newTextNode(line);
      paragraph.newTextLineBreakElement();
    }
  }

  private static void table(OfficeTextElement text, List<List<String>> rows) {
    TableTableElement table = text.newTableTableElement();
    rows.getFirst().forEach(cell -> table.newTableTableColumnElement());
    row(table.newTableTableHeaderRowsElement().newTableTableRowElement(), rows.getFirst());
    rows.stream().skip(1).forEach(row -> row(table.newTableTableRowElement(), row));
  }

  private static void row(TableTableRowElement row, List<String> cells) {
    for (String cell : cells) {
      TableTableCellElement element = row.newTableTableCellElement(0, "string");
      element.removeAttributeNS(OdfDocumentNamespace.OFFICE.getUri(), "value");
      element.newTextPElement().newTextNode(cell);
    }
  }
}
