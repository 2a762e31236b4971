package nl.naslag.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/// PDF files written by hand, so that their parts may refer, repeat and lie.
final class HostilePdf {
  private static final String FONT =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

  private HostilePdf() {}

  static List<HostileFile> all() {
    String line = "BT /F1 11 Tf 1 0 0 1 50 # Tm (De provincie vraagt het Rijk om water) Tj ET\n";
    return List.of(
        pages("paginas-10000", 10_000),
        onePage("letters", "BT /F1 9 Tf 1 0 0 1 50 700 Tm (a) Tj ET\n".repeat(100_000)),
        onePage("zelfde-plek", line.replace("#", "700").repeat(20_000)),
        onePage("regels", numbered(line, 20_000)),
        onePage("lijnen", numbered("50 # m 500 # l S\n", 200_000)),
        onePage("vlakken", numbered("50 # 400 1 re f\n", 200_000)),
        onePage("rooster", numbered("50 # m 500 # l S # 50 m # 700 l S\n", 20_000)),
        onePage("groot-lettertype", "BT /F1 9999999 Tf 50 700 Td (wonen) Tj ET"),
        onePage("klein-lettertype", "BT /F1 0.0000001 Tf 50 700 Td (wonen) Tj ET\n".repeat(5_000)),
        onePage("ver-weg", "BT /F1 11 Tf 1 0 0 1 1e30 -1e30 Tm (wonen) Tj ET\n".repeat(1_000)),
        onePage("gekanteld", "BT /F1 11 Tf 0 0 0 0 50 700 Tm (wonen) Tj ET\n".repeat(1_000)),
        onePage("toestanden", "q ".repeat(300_000)),
        onePage("geneste-lijst", "BT /F1 11 Tf " + "[".repeat(100_000)),
        onePage("gemerkt", "/P << /MCID 0 >> BDC ".repeat(50_000)),
        onePage("zichzelf", "/X1 Do /X1 Do "),
        bomb("bom", 400_000_000),
        boxed("zonder-maat", "[0 0 0 0]"),
        boxed("oneindige-maat", "[0 0 1e38 1e38]"),
        boxed("verkeerde-maat", "[a b c d]"),
        raw("kringpaginas", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999 >>"),
        raw("diepe-paginas", "<< /Type /Pages /Kids " + "[".repeat(50_000) + " /Count 1 >>"),
        raw("geen-paginas", "<< /Type /Pages /Kids [] /Count -1 >>"),
        raw(
            "veel-kinderen",
            "<< /Type /Pages /Kids [" + "3 0 R ".repeat(100_000) + "] /Count 100000 >>"),
        outline("kringinhoud", "<< /Title (Kop) /Next 7 0 R /First 7 0 R /Parent 7 0 R >>"),
        outline("diepe-inhoud", "<< /Title " + "<".repeat(10_000) + " /Next 7 0 R >>"));
  }

  private static String numbered(String line, int times) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < times; i++) {
      lines.append(line.replace("#", String.format(Locale.ROOT, "%.3f", 50 + 700.0 * i / times)));
    }
    return lines.toString();
  }

  private static HostileFile file(
      String name, HostileFile.Weight weight, HostileFile.Content content) {
    return new HostileFile("pdf/" + name + ".pdf", weight, content);
  }

  private static HostileFile pages(String name, int pages) {
    return file(
        name,
        HostileFile.Weight.HEAVY,
        (out, random) -> {
          List<String> objects = new ArrayList<>();
          StringBuilder kids = new StringBuilder();
          for (int i = 0; i < pages; i++) {
            kids.append(6 + i).append(" 0 R ");
          }
          objects.add("<< /Type /Catalog /Pages 2 0 R >>");
          objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>");
          objects.add("null");
          objects.add(
              stream("BT /F1 11 Tf 50 700 Td (De provincie vraagt het Rijk om water.) Tj ET"));
          objects.add(FONT);
          for (int i = 0; i < pages; i++) {
            objects.add(page("[0 0 595 842]", ""));
          }
          write(out, objects);
        });
  }

  private static HostileFile onePage(String name, String content) {
    HostileFile.Weight weight =
        content.length() > 1_000_000 ? HostileFile.Weight.HEAVY : HostileFile.Weight.LIGHT;
    return file(
        name,
        weight,
        (out, random) -> write(out, objects(page("[0 0 595 842]", "/X1 6 0 R"), stream(content))));
  }

  private static HostileFile boxed(String name, String box) {
    return file(
        name,
        HostileFile.Weight.LIGHT,
        (out, random) ->
            write(out, objects(page(box, ""), stream("BT /F1 11 Tf 50 700 Td (wonen) Tj ET"))));
  }

  private static HostileFile raw(String name, String pages) {
    return file(
        name,
        HostileFile.Weight.LIGHT,
        (out, random) -> {
          List<String> objects =
              objects(page("[0 0 595 842]", ""), stream("BT /F1 11 Tf 50 700 Td (wonen) Tj ET"));
          objects.set(1, pages);
          write(out, objects);
        });
  }

  private static HostileFile outline(String name, String item) {
    return file(
        name,
        HostileFile.Weight.LIGHT,
        (out, random) -> {
          List<String> objects =
              objects(page("[0 0 595 842]", ""), stream("BT /F1 11 Tf 50 700 Td (wonen) Tj ET"));
          objects.set(0, "<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>");
          objects.add(item);
          write(out, objects);
        });
  }

  private static HostileFile bomb(String name, int size) {
    return file(
        name,
        HostileFile.Weight.HEAVY,
        (out, random) -> {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (DeflaterOutputStream zip = new DeflaterOutputStream(packed)) {
            byte[] spaces = "q Q ".repeat(250_000).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < size / spaces.length; i++) {
              zip.write(spaces);
            }
          }
          String stream =
              "<< /Filter /FlateDecode /Length "
                  + packed.size()
                  + " >>\nstream\n"
                  + packed.toString(StandardCharsets.ISO_8859_1)
                  + "\nendstream";
          write(out, objects(page("[0 0 595 842]", ""), stream));
        });
  }

  private static List<String> objects(String page, String content) {
    return new ArrayList<>(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            content,
            FONT,
            "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X1 6 0"
                + " R >> >> /Length 16 >>\n"
                + "stream\n"
                + "/X1 Do /X1 Do   \n"
                + "endstream"));
  }

  private static String page(String box, String form) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox "
        + box
        + " /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << "
        + form
        + " >> >> >>";
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
  }

  private static void write(OutputStream out, List<String> objects) throws IOException {
    StringBuilder table = new StringBuilder();
    long at = print(out, "%PDF-1.7\n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", at));
      at += print(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    print(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + table);
    print(
        out,
        "trailer\n<< /Size "
            + (objects.size() + 1)
            + " /Root 1 0 R >>\nstartxref\n"
            + at
            + "\n%%EOF");
  }

  private static long print(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes);
    return bytes.length;
  }
}
