package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/// How the columns of a spreadsheet look: wide for sentences, narrow for numbers; cells wrap.
///
/// Known by the first word of their head, because rows are streamed and are not seen before.
enum OdsStyle {
  /// Numbers.
  NARROW("2cm"),
  /// Names and terms.
  MIDDLE("4cm"),
  /// Whole sentences.
  WIDE("11cm");

  /// What the files must name to be read.
  static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

  private static final Set<String> SENTENCES =
      Set.of(
          "tekst",
          "zin",
          "verzoek_label",
          "verzoek",
          "eerste_passage",
          "melding",
          "waarde",
          "citaat");
  private static final Set<String> NUMBERS =
      Set.of(
          "pagina", "nummer", "passages", "stukken", "eerste_pagina", "nieuwe_plaatsen", "nieuw");

  private final String width;

  OdsStyle(String width) {
    this.width = width;
  }

  /// Of a column, in centimetres.
  int centimetres() {
    return Integer.parseInt(width.substring(0, width.length() - 2));
  }

  /// @param head the name of a column
  static OdsStyle of(String head) {
    if (SENTENCES.contains(head)) {
      return WIDE;
    }
    return NUMBERS.contains(head) ? NARROW : MIDDLE;
  }

  /// The styles that the tables name.
  static void writeAll(Writer xml) throws IOException {
    xml.append("<office:automatic-styles>")
        .append("<number:date-style style:name=\"dag\"><number:day number:style=\"long\"/>")
        .append("<number:text>-</number:text><number:month number:style=\"long\"/>")
        .append("<number:text>-</number:text><number:year number:style=\"long\"/>")
        .append("</number:date-style>");
    for (OdsStyle style : values()) {
      xml.append("<style:style style:name=\"")
          .append(style.name())
          .append("\" style:family=\"table-column\"><style:table-column-properties")
          .append(" style:column-width=\"")
          .append(style.width)
          .append("\"/></style:style>");
    }
    xml.append("<style:style style:name=\"rij\" style:family=\"table-row\">")
        .append("<style:table-row-properties style:use-optimal-row-height=\"true\"/>")
        .append("</style:style>");
    for (String cell : List.of("cel", "datum", "kop")) {
      xml.append("<style:style style:name=\"")
          .append(cell)
          .append("\" style:family=\"table-cell\"")
          .append(cell.equals("datum") ? " style:data-style-name=\"dag\">" : ">")
          .append("<style:table-cell-properties fo:wrap-option=\"wrap\"")
          .append(" style:vertical-align=\"top\"/>")
          .append(cell.equals("kop") ? "<style:text-properties fo:font-weight=\"bold\"/>" : "")
          .append("</style:style>");
    }
    OdsPaper.writeTableStyles(xml);
    xml.append("</office:automatic-styles>");
  }
}
