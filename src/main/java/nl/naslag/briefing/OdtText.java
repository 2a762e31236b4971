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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.briefing.sign.CleanText;

/// Writes the text of one OpenDocument file: real headings, paragraphs in named styles, lists,
/// tables with a header row and a table of contents.
public final class OdtText {
  public static final String TITLE = "Title";
  public static final String QUOTE = "Citaat";
  public static final String SOURCE = "Bron";
  public static final String NOTE = "Notitie";
  private static final String HEAD = "Tabelkop";
  private static final String CELL = "Tabelcel";

  // Only an automatic style can give cells their lines, in the programs that people use.
  private static final String AUTOMATIC =
      """
      <office:automatic-styles><style:style style:name="Cel" style:family="table-cell">\
      <style:table-cell-properties fo:border="0.018cm solid #8a94a3" fo:padding="0.1cm"/>\
      </style:style><style:style style:name="Breed" style:family="table">\
      <style:table-properties table:align="margins" fo:margin-bottom="0.4cm"/></style:style>\
      <style:style style:name="Ingesprongen" style:family="table">\
      <style:table-properties table:align="margins" fo:margin-left="0.8cm" fo:margin-top="0.2cm"/>\
      </style:style><style:style style:name="Rij" style:family="table-row">\
      <style:table-row-properties fo:keep-together="always"/></style:style>""";

  /// Programs take the widths of columns for parts of 65,535, and small ones for the least width.
  private static final int SHARE = 655;

  /// In characters: a row with more may be longer than a page, so it must be able to break.
  private static final int LONG_CELL = 400;

  private static final String TEMPLATE =
      """
      <text:table-of-content-entry-template text:outline-level="1" text:style-name="Contents_20_1">\
      <text:index-entry-link-start/><text:index-entry-text/><text:index-entry-link-end/>\
      <text:index-entry-tab-stop style:type="right" style:leader-char="."/>\
      <text:index-entry-page-number/></text:table-of-content-entry-template>""";

  private static final String STYLES = "odt-styles.xml";
  // XML does not preserve these characters.
  private static final Pattern WHITE = Pattern.compile("\n|\t| {2,}");

  private final StringBuilder xml = new StringBuilder();
  private int tables;
  // Of all columns so far; each is a style of its own.
  private final SortedSet<Integer> shares = new TreeSet<>();

  private OdtText() {}

  /// What the file says of itself.
  ///
  /// @param subject stands at the top of every page beside the title; empty for nothing
  /// @param author empty when unknown
  public record About(String title, String subject, String author, Instant made) {}

  /// A line of the table of contents.
  ///
  /// @param id of the heading
  public record Entry(String id, String words) {}

  /// Writes a whole file; leaves the stream open.
  public static void write(About about, OutputStream out, Consumer<OdtText> body)
      throws IOException {
    OdtText text = new OdtText();
    body.accept(text);
    Map<String, OpenDocument.Part> parts = new LinkedHashMap<>();
    parts.put("meta.xml", xml -> xml.append(meta(about)));
    parts.put("styles.xml", OdtText::styles);
    parts.put("content.xml", text::content);
    OpenDocument.write(out, "text", parts);
  }

  private static String meta(About about) {
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
            <dc:subject>%s</dc:subject>
            <meta:initial-creator>%s</meta:initial-creator>
            <dc:creator>%s</dc:creator>
            <dc:language>nl-NL</dc:language>
            <meta:creation-date>%s</meta:creation-date>
            <dc:date>%s</dc:date>
          </office:meta>
        </office:document-meta>
        """,
        escaped(about.title()),
        escaped(about.subject()),
        author(about),
        author(about),
        about.made(),
        about.made());
  }

  // An empty name would be shown as one.
  private static String author(About about) {
    return escaped(about.author().isEmpty() ? "Naslag" : about.author());
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
        .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
        .append(" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"")
        .append(" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">")
        .append(AUTOMATIC);
    for (int share : shares) {
      out.append("<style:style style:name=\"Kolom").append(String.valueOf(share));
      out.append("\" style:family=\"table-column\"><style:table-column-properties");
      out.append(" style:rel-column-width=\"").append(String.valueOf(SHARE * share));
      out.append("*\"/></style:style>");
    }
    out.append("</office:automatic-styles>")
        .append("<office:body><office:text>")
        .append(xml)
        .append("</office:text></office:body></office:document-content>");
  }

  /// @param level 1 for the highest below the title
  public void heading(int level, String words) {
    heading(level, "", words);
  }

  /// @param id for the table of contents; empty for none
  public void heading(int level, String id, String words) {
    xml.append("<text:h text:outline-level=\"").append(level);
    xml.append("\" text:style-name=\"Heading_20_").append(level).append("\">");
    if (!id.isEmpty()) {
      xml.append("<text:bookmark text:name=\"").append(escaped(id)).append("\"/>");
    }
    words(words);
    xml.append("</text:h>");
  }

  /// A table of contents whose page numbers the program that opens the file fills in.
  public void contents(String title, List<Entry> entries) {
    xml.append("<text:table-of-content text:name=\"Inhoud\" text:protected=\"false\">");
    xml.append("<text:table-of-content-source text:outline-level=\"2\">");
    xml.append("<text:index-title-template text:style-name=\"Contents_20_Heading\">");
    words(title);
    xml.append("</text:index-title-template>").append(TEMPLATE);
    xml.append("</text:table-of-content-source><text:index-body>");
    xml.append("<text:index-title text:name=\"Inhoudskop\">");
    paragraph("Contents_20_Heading", title);
    xml.append("</text:index-title>");
    for (Entry entry : entries) {
      begin("Contents_20_1");
      xml.append("<text:a xlink:type=\"simple\" xlink:href=\"#").append(escaped(entry.id()));
      xml.append("\">");
      words(entry.words());
      xml.append("</text:a><text:tab/><text:bookmark-ref text:reference-format=\"page\"");
      xml.append(" text:ref-name=\"").append(escaped(entry.id())).append("\"/></text:p>");
    }
    xml.append("</text:index-body></text:table-of-content>");
  }

  /// A list whose points bring their own marks.
  public void points(String style, List<String> points) {
    xml.append("<text:list text:style-name=\"Punten\">");
    for (String point : points) {
      xml.append("<text:list-item>");
      paragraph(style, point);
      xml.append("</text:list-item>");
    }
    xml.append("</text:list>");
  }

  public void paragraph(String style, String words) {
    begin(style);
    words(words);
    xml.append("</text:p>");
  }

  /// A paragraph that ends with a link.
  public void linked(String style, String words, String link, String url) {
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
  public void table(List<String> head, List<List<String>> rows) {
    table("Breed", ColumnShares.of(head, rows));
    xml.append("<table:table-header-rows>");
    row(HEAD, head);
    xml.append("</table:table-header-rows>");
    rows.forEach(row -> row(CELL, row));
    xml.append("</table:table>");
  }

  /// A table as it stood in a quote, without a header row that is known as one.
  public void quotedTable(List<List<String>> rows) {
    table("Ingesprongen", ColumnShares.of(List.of(), rows));
    rows.forEach(row -> row(CELL, row));
    xml.append("</table:table>");
  }

  private void table(String style, int[] columns) {
    xml.append("<table:table table:name=\"Tabel").append(++tables);
    xml.append("\" table:style-name=\"").append(style).append("\">");
    for (int share : columns) {
      shares.add(share);
      xml.append("<table:table-column table:style-name=\"Kolom").append(share).append("\"/>");
    }
  }

  private void row(String style, List<String> cells) {
    boolean together = cells.stream().allMatch(words -> words.length() < LONG_CELL);
    xml.append(together ? "<table:table-row table:style-name=\"Rij\">" : "<table:table-row>");
    for (String words : cells) {
      xml.append("<table:table-cell table:style-name=\"Cel\" office:value-type=\"string\">");
      paragraph(style, words);
      xml.append("</table:table-cell>");
    }
    xml.append("</table:table-row>");
  }
}
