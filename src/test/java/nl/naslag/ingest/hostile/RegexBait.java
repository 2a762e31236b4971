package nl.naslag.ingest.hostile;

import java.util.ArrayList;
import java.util.List;

/// Repetitions on which a careless pattern goes back and forth: in lines of a text, and in one
/// paragraph of a Word document or a web page, which nobody cuts.
final class RegexBait {
  private static final List<String> BAITS =
      List.of(
          "1",
          ".",
          "-",
          " ",
          "(",
          "1.1.",
          "artikel 1.1.1.1",
          "2030-",
          "a. ",
          "IV",
          "www.",
          "@",
          "€ ",
          "[^",
          "…",
          "A ",
          "é",
          "ab-",
          "de heer ",
          "wij ",
          "Rijk en ",
          "2030, ",
          "a:",
          "\"",
          "<?",
          "agendapunt ",
          "na 2030 ",
          "*a",
          "\t",
          "Nr.",
          ". .",
          "((a)",
          "ministerie van ",
          "in de periode ",
          "A.B.",
          "\u00A0",
          ">");

  private RegexBait() {}

  static List<HostileFile> all() {
    List<HostileFile> files = new ArrayList<>();
    for (int i = 0; i < BAITS.size(); i++) {
      String bait = BAITS.get(i);
      String line = "Wonen " + bait.repeat(900 / bait.length()) + "x\n\n";
      files.add(HostileFile.text("lokaas/regels-" + i + ".txt", line.repeat(200)));
      String paragraph = "Wonen " + bait.repeat(400_000 / bait.length()) + "x";
      files.add(
          HostileFile.light(
              "lokaas/alinea-" + i + ".docx",
              (out, random) -> HostileOffice.word(out, HostileOffice.paragraph(paragraph))));
      files.add(HostileFile.text("lokaas/markdown-" + i + ".md", paragraph + "\n"));
    }
    return files;
  }
}
