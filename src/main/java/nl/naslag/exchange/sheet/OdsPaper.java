package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// How a spreadsheet is printed: on its side, as small as it takes to keep its columns together.
enum OdsPaper {
  /// All columns on one page.
  BLAD(1),
  /// For tables that nobody could read that small: half of the columns on a page.
  BREED(2);

  /// In centimetres; wider columns together would be printed at less than half their size.
  private static final int WIDEST = 55;

  private final int pages;

  OdsPaper(int pages) {
    this.pages = pages;
  }

  /// The table style for columns with these heads.
  static String styleFor(List<String> head) {
    int width = head.stream().mapToInt(column -> OdsStyle.of(column).centimetres()).sum();
    return (width > WIDEST ? BREED : BLAD).name();
  }

  /// Which page each kind of table is printed on.
  static void writeTableStyles(Writer xml) throws IOException {
    for (OdsPaper paper : values()) {
      xml.append("<style:style style:name=\"")
          .append(paper.name())
          .append("\" style:family=\"table\" style:master-page-name=\"")
          .append(paper.name())
          .append("\"><style:table-properties table:display=\"true\"/></style:style>");
    }
  }

  /// The styles of a file, which name the pages.
  static void write(Writer xml) throws IOException {
    xml.append("<office:document-styles office:version=\"1.3\"")
        .append(OdsStyle.NAMESPACES)
        .append("><office:automatic-styles>");
    for (OdsPaper paper : values()) {
      xml.append("<style:page-layout style:name=\"")
          .append(paper.name())
          .append("\"><style:page-layout-properties fo:page-width=\"29.7cm\"")
          .append(" fo:page-height=\"21cm\" style:print-orientation=\"landscape\"")
          .append(" fo:margin=\"1.2cm\" style:print=\"grid objects charts drawings\"")
          .append(" style:scale-to-X=\"" + paper.pages + "\" style:scale-to-Y=\"0\"/>")
          .append("</style:page-layout>");
    }
    xml.append("</office:automatic-styles><office:master-styles>");
    for (OdsPaper paper : values()) {
      xml.append("<style:master-page style:name=\"")
          .append(paper.name())
          .append("\" style:page-layout-name=\"")
          .append(paper.name())
          .append("\"><style:header><text:p><text:sheet-name>???</text:sheet-name></text:p>")
          .append(
              "</style:header><style:footer><text:p>Pagina <text:page-number>1</text:page-number>")
          .append("</text:p></style:footer></style:master-page>");
    }
    xml.append("</office:master-styles></office:document-styles>");
  }
}
