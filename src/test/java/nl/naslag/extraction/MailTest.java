package nl.naslag.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mail as mail programs send it.
class MailTest {
  private static final String HEAD =
      """
      From: =?utf-8?Q?J=C3=B6rg?= <a@provincie.nl>
      To: b@rijk.nl
      Date: Mon, 3 Mar 2025 23:30:00 +0000
      Subject: =?windows-1252?Q?Voorstel_co=F6rdinatie?=
      MIME-Version: 1.0
      """;
  private static final List<String> READ_HEAD =
      List.of(
          "Van: Jörg <a@provincie.nl>",
          "Aan: b@rijk.nl",
          "Datum: 4 maart 2025",
          "Onderwerp: Voorstel coördinatie");

  @TempDir Path folder;

  private List<String> read(String mail) throws IOException {
    byte[] bytes = mail.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("bericht.eml"), bytes);
    return WordFile.shown(ReadFiles.text(ReadFiles.read(file)).fragments());
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes).replace("\r\n", "\n");
  }

  @Test
  void tellsWhoWroteToWhomWhenAndWhat() throws IOException {
    List<String> read =
        read(
            HEAD
                + """
                Content-Type: text/plain; charset=windows-1252
                Content-Transfer-Encoding: quoted-printable

                Hierbij de co=F6rdinatie van de energie-opgave in de =
                provincie.

                - punt een
                """);

    assertThat(read.subList(0, 4)).isEqualTo(READ_HEAD);
    assertThat(read.subList(4, read.size()))
        .containsExactly(
            "Hierbij de coördinatie van de energie-opgave in de provincie.", "punt1 [-] punt een");
  }

  @Test
  void readsAMailOfHtmlAloneInAnyAlphabet() throws IOException {
    String page =
        "<html><body><h2>Besluit één</h2><table><tr><td>Wie</td><td>Wat</td></tr></table>";
    List<String> read =
        read(
            HEAD
                + "Content-Type: text/html; charset=utf-16\nContent-Transfer-Encoding: base64\n\n"
                + base64(page.getBytes(StandardCharsets.UTF_16)));

    assertThat(read.subList(4, read.size())).containsExactly("kop2 Besluit één", "rij Wie | Wat");
  }

  @Test
  void readsAMailWithinAMailUnderItsSubject() throws IOException {
    List<String> read =
        read(
            HEAD
                + """
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: text/plain

                Zie de vraag hieronder.
                --m
                Content-Type: message/rfc822

                From: c@gemeente.nl
                Subject: Vraag van de gemeente
                MIME-Version: 1.0
                Content-Type: text/html

                <p>Wij vragen het Rijk om een besluit.</p>
                --m--
                """);

    assertThat(read.subList(4, read.size()))
        .containsExactly(
            "Zie de vraag hieronder.",
            "kop1 Vraag van de gemeente",
            "Van: c@gemeente.nl",
            "Onderwerp: Vraag van de gemeente",
            "Wij vragen het Rijk om een besluit.");
  }

  @Test
  void unpacksWhatOutlookPacksAsWinmail() throws IOException {
    List<String> read =
        read(
            HEAD
                + """
                Content-Type: application/ms-tnef; name="winmail.dat"
                Content-Disposition: attachment; filename="winmail.dat"
                Content-Transfer-Encoding: base64

                """
                + base64(winmail("nota.txt", "De nota zelf.")));

    assertThat(read).contains("kop1 nota.txt", "De nota zelf.");
  }

  /// One attachment in the packing of Outlook: attributes with a level, an id and a checksum.
  private static byte[] winmail(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(little(6).putInt(0x223E9F78).putShort((short) 1).array());
    out.write(attribute(0x00069002, new byte[14]));
    out.write(attribute(0x00018010, (name + "\0").getBytes(StandardCharsets.US_ASCII)));
    out.write(attribute(0x0006800F, content.getBytes(StandardCharsets.US_ASCII)));
    return out.toByteArray();
  }

  private static byte[] attribute(int id, byte[] bytes) {
    int sum = 0;
    for (byte value : bytes) {
      sum += value & 0xFF;
    }
    ByteBuffer attribute = little(11 + bytes.length);
    return attribute
        .put((byte) 2)
        .putInt(id)
        .putInt(bytes.length)
        .put(bytes)
        .putShort((short) sum)
        .array();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
