package nl.naslag.ingest.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.naslag.ingest.hostile.HostileFile.Content;

/// Plain text that is too long, too regular, or made of odd characters.
final class HostileText {
  private static final String SENTENCE =
      "De provincie vraagt het Rijk in 2030 # woningen en water in de regio mogelijk te maken. ";

  private HostileText() {}

  static List<HostileFile> all() {
    return Stream.of(endless(), regular(), unicode()).flatMap(List::stream).toList();
  }

  private static List<HostileFile> endless() {
    return List.of(
        HostileFile.lines("tekst/koppen-200000.txt", 200_000, "#. Kop over water en bodem\n\n"),
        HostileFile.heavy("tekst/honderd-megabyte.txt", lines(1_150_000, SENTENCE + "\n")),
        HostileFile.lines("tekst/miljoen-korte-regels.txt", 1_000_000, "Regel #\n"),
        HostileFile.heavy("tekst/een-regel-20-megabyte.txt", lines(230_000, SENTENCE)),
        HostileFile.heavy("tekst/een-woord-20-megabyte.txt", lines(2_000_000, "woordenlijst")),
        HostileFile.lines(
            "tekst/een-alinea-200000-regels.txt", 200_000, "en dan nog regel # van\n"),
        HostileFile.lines("tekst/miljoen-lege-regels.txt", 1_000_000, "\n"),
        HostileFile.lines("tekst/dezelfde-regel.txt", 200_000, "Wonen in de regio\n\n"),
        HostileFile.heavy("tekst/nullen.txt", (out, random) -> out.write(new byte[5_000_000])),
        HostileFile.heavy("tekst/willekeurige-bytes.txt", HostileText::bytes),
        HostileFile.heavy("tekst/willekeurige-bytes.bin", HostileText::bytes));
  }

  private static List<HostileFile> regular() {
    List<String> lines =
        List.of(
            "Artikel #. Begripsbepalingen\nIn dit artikel wordt verstaan onder #.\n\n",
            "- punt # van de lijst\n",
            "De regio kiest voor #:\n",
            "De regio kiest voor beleids-\nregels en voor ruimtelijke-\nontwikkeling #\n\n",
            "1.# Inleiding over # ........................ #\n",
            "Agendapunt #: Parkeren\n\nBesluit: Conform advies #.\n\n",
            "Agendapunten 20#:\n\n- Het Rijk moet # doen\n\n",
            "\fBladzijde van de nota met #\n\n# Nota Wonen #\n\n",
            "    ingesprongen # regel\n  minder ingesprongen\n",
            "naam;#;2030;12,5;\"een veld\"\n",
            "Zie hoofdstuk # en paragraaf #.# en bijlage # en artikel # van de Omgevingswet.\n\n",
            "Wij vragen u en het Rijk vóór 2030-# en in 2031, 2032 en 2033 om geld.\n\n",
            "| # | cel | cel |\n",
            "Spoor #: Wonen\n\nTekst van het spoor.\n\n");
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            i ->
                Stream.of(
                    HostileFile.lines("tekst/regelmaat-" + i + ".txt", 5_000, lines.get(i)),
                    HostileFile.lines("tekst/regelmaat-lang-" + i + ".txt", 100_000, lines.get(i))))
        .toList();
  }

  private static List<HostileFile> unicode() {
    List<HostileFile> files = new ArrayList<>();
    String zalgo = "Wonen" + "\u0301\u0327\u0323".repeat(100_000) + " in de regio.\n";
    files.add(HostileFile.text("teken/samengestelde-tekens.txt", zalgo));
    files.add(
        HostileFile.text(
            "teken/omgekeerd.txt", "\u202Enenow\u202C in \u2067regio\u2069.\n".repeat(5_000)));
    files.add(HostileFile.text("teken/uitdijend.txt", "\uFDFA\uFB03\u1E9E ".repeat(50_000)));
    files.add(
        HostileFile.text(
            "teken/onzichtbaar.txt", "wo\u200Bnen\u2060 in\uFEFF de\u00AD regio ".repeat(20_000)));
    files.add(HostileFile.text("teken/emoji.txt", "👨‍👩‍👧‍👦 wonen 🏳️‍🌈 ".repeat(20_000)));
    files.add(HostileFile.text("teken/grieks-kapitaal.txt", "ΣΑΣ İİİ ǅ ŉ ".repeat(20_000)));
    files.add(HostileFile.light("teken/losse-surrogaten.txt", HostileText::surrogates));
    files.add(
        HostileFile.light(
            "teken/utf-16.txt",
            (out, r) ->
                out.write(
                    ("\uFEFF" + "Wonen in de regio. ".repeat(5_000))
                        .getBytes(StandardCharsets.UTF_16BE))));
    files.add(
        HostileFile.light(
            "teken/utf-16-oneven.txt",
            (out, r) -> out.write(new byte[] {(byte) 0xFE, (byte) 0xFF, 0x00, 0x41, 0x00})));
    files.add(HostileFile.light("teken/gemengde-codering.txt", HostileText::mixed));
    files.add(
        HostileFile.text(
            "teken/regeleinden.txt", "Wonen\r\u2028\u2029\u0085\u000B\f\r\n\r\r".repeat(20_000)));
    files.add(
        HostileFile.text(
            "teken/stuurtekens.txt", "\u0001\u0007\u001B[31mWonen\u0008\u007F ".repeat(20_000)));
    return files;
  }

  private static Content lines(int times, String line) {
    return (out, random) -> HostileFile.repeat(out, times, line);
  }

  private static void bytes(OutputStream out, Random random) throws IOException {
    byte[] bytes = new byte[2_000_000];
    random.nextBytes(bytes);
    out.write(bytes);
  }

  private static void surrogates(OutputStream out, Random random) throws IOException {
    out.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
    for (int i = 0; i < 50_000; i++) {
      out.write(random.nextInt(256));
      out.write(0xD8 + random.nextInt(8));
    }
  }

  private static void mixed(OutputStream out, Random random) throws IOException {
    for (int i = 0; i < 5_000; i++) {
      out.write(
          ("Coördinatie van beleid " + i + "\n")
              .getBytes(
                  random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    }
  }
}
