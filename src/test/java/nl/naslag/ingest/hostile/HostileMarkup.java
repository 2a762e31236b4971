package nl.naslag.ingest.hostile;

import java.util.List;
import java.util.stream.Stream;

/// Web pages, Markdown, XML and tables that nest or repeat too much.
final class HostileMarkup {
  private HostileMarkup() {}

  static List<HostileFile> all() {
    return Stream.of(markdown(), html(), xml()).flatMap(List::stream).toList();
  }

  private static HostileFile file(String name, String before, String part, int times) {
    String text = before + part.repeat(times);
    return times > 20_000
        ? HostileFile.heavy("opmaak/" + name, (out, random) -> HostileFile.print(out, text))
        : HostileFile.text("opmaak/" + name, text);
  }

  private static List<HostileFile> markdown() {
    return List.of(
        file("vraagtekens.md", "", "<?", 500_000),
        file("commentaar.md", "", "<!--", 250_000),
        file("verwijzingen.md", "", "[wonen](#wonen) ", 100_000),
        file("haken.md", "", "[", 100_000),
        file("plaatjes.md", "", "![", 100_000),
        file("nadruk.md", "", "*a **b ", 100_000),
        file("nadruk-diep.md", "", "_*", 100_000),
        file("accenten.md", "", "`a``b", 50_000),
        file("citaten.md", "", ">", 50_000),
        file("citaten-regels.md", "", "> > > > tekst\n", 50_000),
        file("koppen.md", "", "# Kop over water\n\n", 100_000),
        file("onderstreept.md", "", "Kop\n---\n", 100_000),
        file("lijst-diep.md", "", "- ", 20_000),
        file("lijst-lang.md", "", "- punt\n", 100_000),
        file("lijst-inspringend.md", "", "  - punt\n    - punt\n      - punt\n", 30_000),
        file("tabel-breed.md", "", "| a ", 100_000),
        file("tabel-lang.md", "| a | b |\n|---|---|\n", "| wonen | water |\n", 100_000),
        file("tabellen.md", "", "| a | b |\n|---|---|\n| c | d |\n\n", 30_000),
        file("voetnoten.md", "", "[^1]: noot\n\n", 50_000),
        file("definities.md", "", "[a]: b\n\n[a]\n\n", 50_000),
        file("entiteiten.md", "", "&amp;&#x41;", 100_000),
        file("hekken.md", "", "```\n", 100_001),
        file("html-in-markdown.md", "", "<div><b>wonen", 50_000));
  }

  private static List<HostileFile> html() {
    String head = "<!DOCTYPE html><html><body>";
    return List.of(
        file("vraagtekens.html", head, "<?", 500_000),
        file("diep.html", head, "<div>", 100_000),
        file("diep-nadruk.html", head, "<b><i>wonen ", 50_000),
        file("diep-tabel.html", head, "<table><tr><td>wonen", 10_000),
        file("diep-lijst.html", head, "<ul><li>wonen", 20_000),
        file("diep-formulier.html", head, "<a><p>", 50_000),
        file("tabellen.html", head, "<table><tr><td>a</td><td>b</td></tr></table>", 100_000),
        file("kenmerken.html", head + "<p ", "a=b c ", 100_000),
        file("koppen.html", head, "<h1>Kop</h1><p>Tekst.</p>", 50_000),
        file("commentaar.html", head, "<!-- -", 100_000),
        file("script.html", head, "<script>", 100_000),
        file(
            "cel-breed.html",
            head,
            "<table><tr><td colspan=1000000 rowspan=1000000>a</table>",
            500),
        file("entiteiten.html", head, "&amp;&notin;&#1114111;", 50_000),
        file("regels.html", head, "wonen<br>", 100_000),
        file("niet-gesloten.html", "<html><title>", "wonen ", 100_000));
  }

  private static List<HostileFile> xml() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"wonen\">");
    for (int i = 1; i < 12; i++) {
      String before = "&a" + (i - 1) + ";";
      laughs.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    return List.of(
        HostileFile.text("opmaak/lachen.xml", laughs + "]><a>&a11;</a>"),
        HostileFile.text(
            "opmaak/buiten.xml",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
        file("diep.xml", "<?xml version='1.0'?>", "<a>", 100_000),
        file("plat.xml", "<?xml version='1.0'?><a>", "<b>wonen</b>", 100_000),
        file("kenmerken.xml", "<?xml version='1.0'?><a ", "b='c' ", 50_000),
        file(
            "tekening.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'>",
            "<g><text>wonen</text>",
            20_000),
        file("rijen.csv", "naam;jaar;bedrag\n", "wonen;2030;12,5\n", 200_000),
        file("breed.csv", "", "wonen;", 200_000),
        file("aanhalingstekens.csv", "", "\"wonen", 100_000),
        file("rijen.tsv", "", "wonen\t2030\n", 100_000));
  }
}
