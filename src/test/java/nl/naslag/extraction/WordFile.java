package nl.naslag.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.document.file.Fragment;

/// A Word document in the making, from the XML of its parts.
public final class WordFile {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder styles = new StringBuilder();
  private final StringBuilder numbering = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder chunks = new StringBuilder();

  /// XML of the body without prefixes: `<p><r><t>tekst</t></r></p>`.
  public WordFile body(String xml) {
    body.append(xml);
    return this;
  }

  public WordFile paragraph(String properties, String text) {
    return body("<p><pPr>" + properties + "</pPr><r><t>" + text + "</t></r></p>");
  }

  /// A paragraph of a list.
  WordFile item(int list, int level, String text) {
    return paragraph("<numPr><ilvl val='" + level + "'/><numId val='" + list + "'/></numPr>", text);
  }

  public WordFile style(String id, String name, String content) {
    styles.append("<style type='paragraph' styleId='" + id + "'><name val='" + name + "'/>");
    styles.append(content).append("</style>");
    return this;
  }

  /// A definition of lists; each level as "start numFmt lvlText", further XML behind a bar.
  public WordFile definition(int id, String... levels) {
    numbering.append("<abstractNum abstractNumId='" + id + "'>");
    for (int i = 0; i < levels.length; i++) {
      String[] level = levels[i].split("\\|", 2);
      String[] words = level[0].split(" ", 3);
      numbering.append("<lvl ilvl='" + i + "'><start val='" + words[0] + "'/>");
      numbering.append("<numFmt val='" + words[1] + "'/><lvlText val='" + words[2] + "'/>");
      numbering.append(level.length > 1 ? level[1] : "").append("</lvl>");
    }
    numbering.append("</abstractNum>");
    return this;
  }

  public WordFile list(int id, int definition, String overrides) {
    numbering.append("<num numId='" + id + "'><abstractNumId val='" + definition + "'/>");
    numbering.append(overrides).append("</num>");
    return this;
  }

  WordFile numbering(String xml) {
    numbering.append(xml);
    return this;
  }

  public WordFile footnote(int id, String text) {
    footnotes.append("<footnote id='" + id + "'><p><r><footnoteRef/></r><r><t> " + text);
    footnotes.append("</t></r></p></footnote>");
    return this;
  }

  /// A file in another format that is part of the text.
  public WordFile chunk(String part, String content) {
    parts.put("word/" + part, bytes(content));
    chunks.append("<Relationship Id='x' Type='" + TYPE + "aFChunk' Target='" + part + "'/>");
    return this;
  }

  public WordFile part(String name, String content) {
    parts.put(name, bytes(content));
    return this;
  }

  public Path save(Path file) {
    part(
        "_rels/.rels",
        related(
            "<Relationship Id='a' Type='"
                + TYPE
                + "officeDocument' Target='word/document2.xml'/>"));
    StringBuilder relations = new StringBuilder(chunks);
    for (String part : List.of("styles", "numbering", "footnotes")) {
      relations.append(
          "<Relationship Id='"
              + part
              + "' Type='"
              + TYPE
              + part
              + "' Target='"
              + part
              + "2.xml'/>");
    }
    part("word/_rels/document2.xml.rels", related(relations.toString()));
    part("[Content_Types].xml", contentTypes());
    part("word/document2.xml", "<document><body>" + body + "</body></document>");
    part("word/styles2.xml", "<styles>" + styles + "</styles>");
    part("word/numbering2.xml", "<numbering>" + numbering + "</numbering>");
    part("word/footnotes2.xml", "<footnotes>" + footnotes + "</footnotes>");
    return zip(file, parts);
  }

  private static String related(String relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + relations
        + "</Relationships>";
  }

  private static String contentTypes() {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Override PartName='/word/document2.xml' ContentType='application/"
        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
  }

  public static Path zip(Path file, Map<String, byte[]> parts) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// One line for each fragment: kind and level, marker between brackets, text.
  public List<String> read(Path folder) {
    return shown(ReadFiles.text(ReadFiles.read(save(folder.resolve("nota.docx")))).fragments());
  }

  public static List<String> shown(List<Fragment> fragments) {
    return fragments.stream().map(WordFile::shown).toList();
  }

  private static String shown(Fragment fragment) {
    String text = fragment.text().replace("\t", " | ");
    String marker = fragment.marker().isEmpty() ? "" : "[" + fragment.marker() + "] ";
    return switch (fragment.kind()) {
      case HEADING -> "kop" + fragment.level() + " " + marker + text;
      case LIST_ITEM -> "punt" + fragment.level() + " " + marker + text;
      case TABLE_ROW -> "rij " + text;
      case FOOTNOTE -> "noot " + marker + text;
      case PARAGRAPH, LINE -> marker + text;
    };
  }
}
