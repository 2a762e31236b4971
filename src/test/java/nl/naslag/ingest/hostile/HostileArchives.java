package nl.naslag.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.ingest.hostile.HostileFile.Content;

/// Files with files inside, rich text, and formats that nobody reads.
final class HostileArchives {
  private HostileArchives() {}

  static List<HostileFile> all() {
    return List.of(
        HostileFile.heavy(
            "archief/bom.gz", (out, random) -> zeros(new GZIPOutputStream(out), 1_000)),
        HostileFile.heavy("archief/bom.zip", HostileArchives::bomb),
        HostileFile.heavy("archief/veel-bestanden.zip", (out, random) -> entries(out, 20_000)),
        HostileFile.light("archief/genest.zip", HostileArchives::nested),
        HostileFile.light(
            "archief/buiten.zip",
            (out, random) ->
                entry(out, "../../../buiten.txt", "Wonen.".getBytes(StandardCharsets.UTF_8))),
        HostileFile.text("mail/genest.eml", mails(60)),
        HostileFile.heavy(
            "mail/kop-lang.eml",
            (out, r) ->
                HostileFile.print(out, "Subject: " + "wonen ".repeat(1_000_000) + "\n\nTekst.")),
        HostileFile.heavy(
            "mail/koppen.eml",
            (out, r) -> HostileFile.print(out, "X-A: b\n".repeat(300_000) + "\nTekst.")),
        HostileFile.heavy("mail/bijlagen.eml", HostileArchives::attachments),
        HostileFile.text(
            "mail/niet-gesloten.eml",
            "Subject: a\nContent-Type: multipart/mixed; boundary=\"b\"\n\n"
                + "--b\n".repeat(10_000)),
        HostileFile.text(
            "mail/codering.eml",
            "Subject: =?UTF-8?Q?"
                + "=3D".repeat(50_000)
                + "?=\nContent-Transfer-Encoding: base64\n\n"
                + "!".repeat(50_000)),
        HostileFile.text("rtf/diep.rtf", "{\\rtf1 " + "{".repeat(500_000)),
        HostileFile.text("rtf/binair.rtf", "{\\rtf1 wonen \\bin999999999 abc}"),
        HostileFile.text("rtf/woorden.rtf", "{\\rtf1 " + "\\par wonen".repeat(100_000) + "}"),
        HostileFile.text("rtf/alinea.rtf", "{\\rtf1 " + "wonen in de regio ".repeat(100_000) + "}"),
        HostileFile.text(
            "rtf/getallen.rtf",
            "{\\rtf1 " + "\\u99999999999999? \\fs-99999999999".repeat(10_000) + "}"),
        HostileFile.text(
            "rtf/tabel.rtf", "{\\rtf1 " + "\\trowd\\cellx1 a\\cell\\row ".repeat(50_000) + "}"),
        HostileFile.text(
            "rtf/lettertypen.rtf",
            "{\\rtf1{\\fonttbl" + "{\\f1 Arial;}".repeat(50_000) + "} wonen}"),
        HostileFile.text("vreemd/leeg.pdf", ""),
        HostileFile.text("vreemd/leugen.docx", "%PDF-1.7 geen pdf"),
        HostileFile.text("vreemd/leugen.pdf", "Wonen in de regio."),
        HostileFile.text("vreemd/zonder-naam", "Wonen in de regio."),
        magic("vreemd/programma.exe", "MZ\u0090\u0000"),
        magic("vreemd/programma", "\u007fELF\u0002\u0001\u0001"),
        magic("vreemd/klasse.class", "\u00ca\u00fe\u00ba\u00be\u0000\u0000\u00004"),
        magic("vreemd/geluid.mp3", "ID3\u0003"),
        magic("vreemd/geluid.wav", "RIFF\u0024\u0000\u0000\u0000WAVEfmt "),
        magic("vreemd/film.mp4", "\u0000\u0000\u0000\u0018ftypmp42"),
        magic("vreemd/plaatje.png", "\u0089PNG\r\n\u001a\n"),
        magic("vreemd/plaatje.jpg", "\u00ff\u00d8\u00ff\u00e0"),
        magic("vreemd/plaatje.tif", "II*\u0000"),
        magic("vreemd/letter.ttf", "\u0000\u0001\u0000\u0000\u0000"),
        magic("vreemd/gegevens.sqlite", "SQLite format 3\u0000"),
        magic("vreemd/ole.doc", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
        magic("vreemd/zeven.7z", "7z\u00bc\u00af\u0027\u001c"),
        magic("vreemd/rar.rar", "Rar!\u001a\u0007\u0000"),
        HostileFile.text("vreemd/post-script.ps", "%!PS-Adobe-3.0\n{ } loop"),
        HostileFile.text("vreemd/" + "lange-naam-".repeat(20) + ".txt", "Wonen in de regio."));
  }

  private static HostileFile magic(String name, String start) {
    return HostileFile.light(
        name,
        (out, random) -> {
          out.write(start.getBytes(StandardCharsets.ISO_8859_1));
          byte[] rest = new byte[20_000];
          random.nextBytes(rest);
          out.write(rest);
        });
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    for (int i = 0; i < megabytes; i++) {
      out.write(new byte[1 << 20]);
    }
    if (out instanceof GZIPOutputStream zip) {
      zip.finish();
    }
  }

  private static void bomb(OutputStream out, Random random) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (int i = 0; i < 20; i++) {
      zip.putNextEntry(new ZipEntry("nota-" + i + ".txt"));
      zeros(zip, 100);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void entries(OutputStream out, int count) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (int i = 0; i < count; i++) {
      zip.putNextEntry(new ZipEntry("nota-" + i + ".txt"));
      zip.write("Wonen in de regio.".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void entry(OutputStream out, String name, byte[] bytes) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
    zip.finish();
  }

  private static void nested(OutputStream out, Random random) throws IOException {
    byte[] inner = "Wonen in de regio.".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 30; i++) {
      ByteArrayOutputStream outer = new ByteArrayOutputStream();
      entry(outer, i == 0 ? "nota.txt" : "archief-" + i + ".zip", inner);
      inner = outer.toByteArray();
    }
    out.write(inner);
  }

  private static String mails(int depth) {
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      mail.append("Subject: Mail ").append(i).append("\nContent-Type: message/rfc822\n\n");
    }
    return mail + "Subject: Wonen\n\nDe provincie vraagt het Rijk om woningen.";
  }

  private static final Content ATTACHMENT =
      (out, random) -> {
        String text =
            Base64.getMimeEncoder()
                .encodeToString("Wonen in de regio.".getBytes(StandardCharsets.UTF_8));
        HostileFile.print(
            out,
            "--b\nContent-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64\n\n"
                + text
                + "\n");
      };

  private static void attachments(OutputStream out, Random random) throws IOException {
    HostileFile.print(out, "Subject: a\nContent-Type: multipart/mixed; boundary=\"b\"\n\n");
    for (int i = 0; i < 5_000; i++) {
      ATTACHMENT.write(out, random);
    }
    HostileFile.print(out, "--b--\n");
  }
}
