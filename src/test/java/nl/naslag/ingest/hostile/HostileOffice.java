package nl.naslag.ingest.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.ingest.hostile.HostileFile.Content;

/// Office documents that unpack, nest or refer without end.
final class HostileOffice {
  private static final String WORD_SPACE =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
  private static final String ODF =
      "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";
  private static final String SHEET =
      "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

  private HostileOffice() {}

  static List<HostileFile> all() {
    return Stream.of(words(), odts(), sheets()).flatMap(List::stream).toList();
  }

  private static HostileFile docx(String name, String before, String part, int times) {
    Content content = (out, random) -> word(out, before + part.repeat(times));
    return new HostileFile("kantoor/" + name + ".docx", weight(times * part.length()), content);
  }

  private static HostileFile.Weight weight(int characters) {
    return characters > 1_000_000 ? HostileFile.Weight.HEAVY : HostileFile.Weight.LIGHT;
  }

  static String paragraph(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<w:p><w:r><w:t xml:space='preserve'>" + escaped + "</w:t></w:r></w:p>";
  }

  private static List<HostileFile> words() {
    String words = "De provincie vraagt het Rijk om woningen. ";
    String table = "<w:tbl><w:tr><w:tc>" + paragraph("a") + "</w:tc></w:tr></w:tbl>";
    return List.of(
        docx("alinea-20-megabyte", "<w:p><w:r><w:t>", words, 500_000),
        docx("alinea-een-woord", "<w:p><w:r><w:t>", "woordenlijst", 500_000),
        docx("veel-lopen", "<w:p>", "<w:r><w:b/><w:t>a </w:t></w:r>", 200_000),
        docx("diepe-tabel", "", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>", 5_000),
        docx("kleine-tabellen", "", table, 50_000),
        docx("brede-tabel", "<w:tbl><w:tr>", "<w:tc>" + paragraph("a") + "</w:tc>", 50_000),
        docx(
            "koppen",
            "",
            "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Kop</w:t></w:r></w:p>",
            50_000),
        docx(
            "lijst-diep",
            "",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='999999'/><w:numId"
                + " w:val='1'/></w:numPr></w:pPr><w:r><w:t>punt</w:t></w:r></w:p>",
            10_000),
        docx(
            "velden",
            "<w:p>",
            "<w:r><w:fldChar"
                + " w:fldCharType='begin'/></w:r><w:r><w:instrText>REF</w:instrText></w:r>",
            50_000),
        docx("tekstvakken", "<w:p>", "<w:r><w:pict><w:txbxContent>" + paragraph("a"), 2_000),
        docx("diep", "", "<w:sdt><w:sdtContent>", 50_000),
        docx(
            "witruimte",
            "<w:p><w:r>",
            "<w:t xml:space='preserve'>     </w:t><w:tab/><w:br/>",
            100_000));
  }

  private static HostileFile odt(String name, String before, String part, int times) {
    String content =
        "<office:document-content "
            + ODF
            + "><office:body><office:text>"
            + before
            + part.repeat(times);
    Content writing =
        (out, random) ->
            zip(
                out,
                Map.of(
                    "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
    return new HostileFile("kantoor/" + name + ".odt", weight(content.length()), writing);
  }

  private static List<HostileFile> odts() {
    return List.of(
        odt("lijst-diep", "", "<text:list><text:list-item><text:p>punt</text:p>", 5_000),
        odt("spaties", "", "<text:p>a<text:s text:c='2000000000'/>b</text:p>", 100),
        odt(
            "herhaalde-cellen",
            "<table:table><table:table-row table:number-rows-repeated='1000000'>",
            "<table:table-cell"
                + " table:number-columns-repeated='1000000'><text:p>a</text:p></table:table-cell>",
            10),
        odt("alinea", "<text:p>", "De provincie vraagt het Rijk om woningen. ", 300_000),
        odt("koppen", "", "<text:h text:outline-level='99999'>Kop</text:h>", 50_000),
        odt(
            "noten",
            "<text:p>",
            "<text:note><text:note-body><text:p>noot</text:p></text:note-body></text:note>",
            50_000),
        odt("spannen", "<text:p>", "<text:span>a", 50_000));
  }

  private static HostileFile xlsx(String name, String sheet, String strings, int size) {
    Content writing =
        (out, random) ->
            zip(
                out,
                Map.of(
                    "[Content_Types].xml",
                    "<Types"
                        + " xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                        + " Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                        + " PartName='/xl/workbook.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override"
                        + " PartName='/xl/s.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/><Override"
                        + " PartName='/xl/t.xml'"
                        + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>",
                    "_rels/.rels",
                    relation("officeDocument", "xl/workbook.xml"),
                    "xl/_rels/workbook.xml.rels",
                    relation("worksheet", "s.xml")
                        .replace(
                            "</Relationships>",
                            "<Relationship Id='r2'"
                                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings'"
                                + " Target='t.xml'/></Relationships>"),
                    "xl/workbook.xml",
                    "<workbook "
                        + SHEET
                        + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet"
                        + " name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
                    "xl/s.xml",
                    "<worksheet " + SHEET + "><sheetData>" + sheet + "</sheetData></worksheet>",
                    "xl/t.xml",
                    "<sst " + SHEET + ">" + strings + "</sst>"));
    return new HostileFile("kantoor/" + name + ".xlsx", weight(size), writing);
  }

  private static List<HostileFile> sheets() {
    String cell = "<c r='A1' t='inlineStr'><is><t>wonen</t></is></c>";
    String shared = "<si><t>" + "wonen ".repeat(10_000) + "</t></si>";
    return List.of(
        xlsx("rijen", ("<row>" + cell + "</row>").repeat(100_000), "", 2_000_000),
        xlsx("breed", "<row>" + cell.repeat(100_000) + "</row>", "", 2_000_000),
        xlsx(
            "ver",
            "<row r='1048576'><c r='XFD1048576' t='inlineStr'><is><t>a</t></is></c></row>",
            "",
            0),
        xlsx("gedeeld", ("<row><c t='s'><v>0</v></c></row>").repeat(20_000), shared, 0));
  }

  private static String relation(String type, String target) {
    return "<Relationships"
        + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
        + " Id='r1'"
        + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }

  /// A Word document of this body; what it leaves open is closed only where that makes it readable.
  static void word(OutputStream out, String body) throws IOException {
    String closed =
        body.startsWith("<w:p><w:r><w:t") && !body.endsWith("</w:p>") ? "</w:t></w:r></w:p>" : "";
    zip(
        out,
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                + " Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                + " PartName='/word/document.xml'"
                + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
            "_rels/.rels",
            relation("officeDocument", "word/document.xml"),
            "word/document.xml",
            "<w:document " + WORD_SPACE + "><w:body>" + body + closed + "</w:body></w:document>"));
  }

  static void zip(OutputStream out, Map<String, String> parts) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }
}
