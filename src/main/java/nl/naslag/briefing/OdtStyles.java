package nl.naslag.briefing;

import java.util.Map;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.style.StyleStyleElement;
import org.odftoolkit.odfdom.dom.style.props.OdfParagraphProperties;
import org.odftoolkit.odfdom.dom.style.props.OdfStyleProperty;
import org.odftoolkit.odfdom.dom.style.props.OdfTextProperties;
import org.odftoolkit.odfdom.incubator.doc.office.OdfOfficeStyles;

/// The paragraph styles of a briefing pack and of the account of a search; users can change them in
/// one place in their own program.
final class OdtStyles {
  static final String QUOTE = "Citaat";
  static final String SOURCE = "Bron";
  static final String NOTE = "Notitie";
  static final String HEAD = "Tabelkop";
  static final String CELL = "Tabelcel";

  private OdtStyles() {}

  /// Headings use the styles that every OpenDocument program has already.
  static void addTo(OdfTextDocument document) {
    OdfOfficeStyles styles = document.getOrCreateDocumentStyles();
    add(
        styles,
        QUOTE,
        Map.of(
            OdfParagraphProperties.MarginLeft, "0.8cm",
            OdfParagraphProperties.MarginTop, "0.4cm",
            OdfParagraphProperties.BorderLeft, "0.06cm solid #154273",
            OdfParagraphProperties.PaddingLeft, "0.3cm",
            OdfTextProperties.FontSize, "11pt"));
    add(
        styles,
        SOURCE,
        Map.of(
            OdfParagraphProperties.MarginLeft, "0.8cm",
            OdfParagraphProperties.MarginBottom, "0.3cm",
            OdfTextProperties.FontSize, "9pt",
            OdfTextProperties.Color, "#4a4a4a"));
    add(styles, NOTE, Map.of(OdfParagraphProperties.MarginBottom, "0.3cm"));
    add(
        styles,
        HEAD,
        Map.of(OdfTextProperties.FontSize, "9pt", OdfTextProperties.FontWeight, "bold"));
    add(styles, CELL, Map.of(OdfTextProperties.FontSize, "9pt"));
  }

  private static void add(
      OdfOfficeStyles styles, String name, Map<OdfStyleProperty, String> properties) {
    StyleStyleElement style = styles.newStyleStyleElement("paragraph", name);
    style.setStyleDisplayNameAttribute(name);
    style.setStyleParentStyleNameAttribute("Standard");
    properties.forEach(style::setProperty);
  }
}
