package nl.naslag.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.office.OfficeTextElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableCellElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableColumnElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableHeaderRowsElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableRowElement;
import org.odftoolkit.odfdom.dom.element.text.TextAElement;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextHeading;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextParagraph;
import org.odftoolkit.odfdom.pkg.OdfFileDom;
import org.w3c.dom.Node;

/// The text of one OpenDocument file while it is being written: real headings, paragraphs in named
/// styles and tables with a head.
final class OdtText {
  private final OfficeTextElement root;
  private final OdfFileDom dom;
  private int tables;

  // A new document of the toolkit starts with an empty paragraph of its own.
  private OdtText(OdfTextDocument document) throws Exception {
    this.root = document.getContentRoot();
    this.dom = document.getContentDom();
    while (root.getFirstChild() != null) {
      root.removeChild(root.getFirstChild());
    }
  }

  /// Writes a whole file; leaves the stream open.
  static void write(String title, OutputStream out, Consumer<OdtText> body) throws IOException {
    try (OdfTextDocument document = OdfTextDocument.newTextDocument()) {
      OdtStyles.addTo(document);
      body.accept(new OdtText(document));
      document.getOfficeMetadata().setTitle(title);
      document.getOfficeMetadata().setLanguage("nl-NL");
      document.save(out);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      // The toolkit declares no narrower type.
      throw new IOException("Cannot write an OpenDocument text", e);
    }
  }

  /// @param level 1 for the title, 2 for headings below it
  void heading(int level, String words) {
    OdfTextHeading heading = new OdfTextHeading(dom, "Heading_20_" + level);
    heading.setTextOutlineLevelAttribute(level);
    heading.addContentWhitespace(words);
    root.appendChild(heading);
  }

  OdfTextParagraph paragraph(String style, String words) {
    return paragraph(root, style, words);
  }

  /// A link at the end of a paragraph.
  void link(OdfTextParagraph paragraph, String words, String url) {
    TextAElement link = new TextAElement(dom);
    link.setXlinkTypeAttribute("simple");
    link.setXlinkHrefAttribute(url);
    link.setTextContent(words);
    paragraph.addContent(" ");
    paragraph.appendChild(link);
  }

  /// The head is repeated on every page.
  void table(List<String> head, List<List<String>> rows) {
    TableTableElement table = new TableTableElement(dom);
    table.setTableNameAttribute("Tabel" + ++tables);
    TableTableColumnElement columns = new TableTableColumnElement(dom);
    columns.setTableNumberColumnsRepeatedAttribute(head.size());
    table.appendChild(columns);
    TableTableHeaderRowsElement heads = new TableTableHeaderRowsElement(dom);
    heads.appendChild(row(OdtStyles.HEAD, head));
    table.appendChild(heads);
    rows.forEach(row -> table.appendChild(row(OdtStyles.CELL, row)));
    root.appendChild(table);
  }

  private TableTableRowElement row(String style, List<String> cells) {
    TableTableRowElement row = new TableTableRowElement(dom);
    for (String words : cells) {
      TableTableCellElement cell = new TableTableCellElement(dom);
      cell.setOfficeValueTypeAttribute("string");
      paragraph(cell, style, words);
      row.appendChild(cell);
    }
    return row;
  }

  private OdfTextParagraph paragraph(Node parent, String style, String words) {
    OdfTextParagraph paragraph = new OdfTextParagraph(dom, style);
    paragraph.addContentWhitespace(words);
    parent.appendChild(paragraph);
    return paragraph;
  }
}
