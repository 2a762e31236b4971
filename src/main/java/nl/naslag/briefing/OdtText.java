package nl.naslag.briefing;

import static nl.naslag.briefing.OpenDocument.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.briefing.sign.CleanText;

/// Writes the text of one OpenDocument file: real headings, paragraphs in named styles and tables
/// with a header row.
final class OdtText {
  static final String QUOTE = "Citaat";
  static final String SOURCE = "Bron";
  static final String NOTE = "Notitie";
  private static final String HEAD = "Tabelkop";
  private static final String CELL = "Tabelcel";

  private static final String STYLES = "odt-styles.xml";
  // XML does not preserve these characters.
  private static final Pattern WHITE = Pattern.compile("\n|\t| {2,}");

  private final StringBuilder xml = new StringBuilder();
  private int tables;

  private OdtText() {}

  /// Writes a whole file; leaves the stream open.
  static void write(String title, Instant made, OutputStream out, Consumer<OdtText> body)
      throws IOException {
    OdtText text = new OdtText();
    body.accept(text);
    Map<String, OpenDocument.Part> parts = new LinkedHashMap<>();
    parts.put("meta.xml", xml -> xml.append(meta(title, made)));
    parts.put("styles.xml", OdtText::styles);
    parts.put("content.xml", text::content);
    OpenDocument.write(out, "text", parts);
  }

  private static String meta(String title, Instant made) {
    return String.format(
        Locale.ROOT,
        """
        <office:document-meta office:version="1.3"
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
          <office:meta>
            <meta:generator>Naslag</meta:generator>
            <dc:title>%s</dc:title>
            <dc:language>nl-NL</dc:language>
            <meta:creation-date>%s</meta:creation-date>
            <dc:date>%s</dc:date>
          </office:meta>
        </office:document-meta>
        """,
        escaped(title),
        made,
        made);
  }

  private static void styles(Writer xml) throws IOException {
    try (InputStream bytes = Objects.requireNonNull(OdtText.class.getResourceAsStream(STYLES));
        Reader styles = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      styles.transferTo(xml);
    }
  }

  private void content(Writer out) throws IOException {
    out.append("<office:document-content office:version=\"1.3\"")
        .append(" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
        .append(" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"")
        .append(" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"")
        .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\">")
        .append("<office:body><office:text>")
        .append(xml)
        .append("</office:text></office:body></office:document-content>");
  }

  /// @param level 1 for the title, 2 for headings below it
  void heading(int level, String words) {
    xml.append("<text:h text:outline-level=\"").append(level);
    xml.append("\" text:style-name=\"Heading_20_").append(level).append("\">");
    words(words);
    xml.append("</text:h>");
  }

  void paragraph(String style, String words) {
    begin(style);
    words(words);
    xml.append("</text:p>");
  }

  /// A paragraph that ends with a link.
  void linked(String style, String words, String link, String url) {
    begin(style);
    words(words);
    xml.append(" <text:a xlink:type=\"simple\" xlink:href=\"").append(escaped(url)).append("\">");
    words(link);
    xml.append("</text:a></text:p>");
  }

  private void begin(String style) {
    xml.append("<text:p text:style-name=\"").append(style).append("\">");
  }

  private void words(String given) {
    String words = CleanText.of(given);
    Matcher white = WHITE.matcher(words);
    int end = 0;
    while (white.find()) {
      xml.append(escaped(words.substring(end, white.start())));
      xml.append(element(white.group()));
      end = white.end();
    }
    xml.append(escaped(words.substring(end)));
  }

  private static String element(String white) {
    return switch (white.charAt(0)) {
      case ' ' -> " <text:s text:c=\"" + (white.length() - 1) + "\"/>";
      case '\t' -> "<text:tab/>";
      default -> "<text:line-break/>";
    };
  }

  /// The header row is repeated on every page.
  void table(List<String> head, List<List<String>> rows) {
    xml.append("<table:table table:name=\"Tabel").append(++tables).append("\">");
    xml.append("<table:table-column table:number-columns-repeated=\"");
    xml.append(head.size()).append("\"/><table:table-header-rows>");
    row(HEAD, head);
    xml.append("</table:table-header-rows>");
    rows.forEach(row -> row(CELL, row));
    xml.append("</table:table>");
  }

  private void row(String style, List<String> cells) {
    xml.append("<table:table-row>");
    for (String words : cells) {
      xml.append("<table:table-cell office:value-type=\"string\">");
      paragraph(style, words);
      xml.append("</table:table-cell>");
    }
    xml.append("</table:table-row>");
  }
}
