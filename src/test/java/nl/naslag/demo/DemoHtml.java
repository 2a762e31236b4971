package nl.naslag.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The body of a document as well-formed HTML with real headings, lists and tables.
record DemoHtml(DemoDocument document, Hyphens hyphens) {

  /// A heading with the name by which links reach it.
  record Anchor(int level, String text, String id) {}

  String body() {
    StringBuilder html = new StringBuilder(titleBlock());
    if (document.property("inhoud", "nee").equals("ja")) {
      html.append(contents());
    }
    boolean columns = document.property("kolommen", "1").equals("2");
    html.append(columns ? inColumns() : inOneColumn(document.blocks(), 0));
    return html.toString();
  }

  List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    for (DemoBlock block : document.blocks()) {
      if (block instanceof DemoBlock.Heading(int level, String text)) {
        anchors.add(new Anchor(level, text, "k" + (anchors.size() + 1)));
      }
    }
    return anchors;
  }

  private String titleBlock() {
    return String.format(
        Locale.ROOT,
        "<div class=\"titelblok\"><h1>%s</h1><p class=\"ondertitel\">%s</p><p class=\"maker\">%s</p><p class=\"voorbeeld\">%s</p></div>\n",
        escape(document.title()),
        escape(document.property("ondertitel")),
        escape(document.imprint()),
        DemoDocument.NOTICE);
  }

  private String contents() {
    return anchors().stream()
        .filter(anchor -> anchor.level() == 1)
        .map(
            a ->
                String.format(
                    Locale.ROOT,
                    "<p class=\"inhoudsregel\"><a href=\"#%s\">%s</a></p>",
                    a.id(),
                    escape(a.text())))
        .collect(
            Collectors.joining(
                "\n", "<div class=\"inhoud\"><p class=\"inhoudskop\">Inhoud</p>\n", "</div>\n"));
  }

  private String inOneColumn(List<DemoBlock> blocks, int headingsBefore) {
    StringBuilder html = new StringBuilder();
    int headings = headingsBefore;
    for (DemoBlock block : blocks) {
      headings += block instanceof DemoBlock.Heading ? 1 : 0;
      html.append(html(block, headings)).append('\n');
    }
    return html.toString();
  }

  private String inColumns() {
    StringBuilder html = new StringBuilder();
    List<DemoBlock> run = new ArrayList<>();
    int headings = 0;
    int before = 0;
    for (DemoBlock block : document.blocks()) {
      headings += block instanceof DemoBlock.Heading ? 1 : 0;
      if (spansColumns(block)) {
        html.append(columns(run, before)).append(html(block, headings)).append('\n');
        run.clear();
        before = headings;
      } else {
        run.add(block);
      }
    }
    return html.append(columns(run, before)).toString();
  }

  private static boolean spansColumns(DemoBlock block) {
    return block instanceof DemoBlock.Grid
        || (block instanceof DemoBlock.Heading heading && heading.level() == 1);
  }

  private String columns(List<DemoBlock> run, int headingsBefore) {
    return run.isEmpty()
        ? ""
        : "<div class=\"kolommen\">\n" + inOneColumn(run, headingsBefore) + "</div>\n";
  }

  private String html(DemoBlock block, int heading) {
    return switch (block) {
      case DemoBlock.Heading(int level, String text) ->
          String.format(
              Locale.ROOT, "<h%1$d id=\"k%2$d\">%3$s</h%1$d>", level + 1, heading, escape(text));
      case DemoBlock.Paragraph(DemoLine line) -> "<p>" + escape(line.text()) + "</p>";
      case DemoBlock.Bullets(List<DemoLine> lines) -> list("ul", lines);
      case DemoBlock.Steps(List<DemoLine> lines) -> list("ol", lines);
      case DemoBlock.Address(List<String> lines) ->
          lines.stream()
              .map(this::escape)
              .collect(Collectors.joining("<br/>", "<p class=\"adres\">", "</p>"));
      case DemoBlock.Grid(List<List<String>> rows) -> table(rows);
    };
  }

  private String list(String tag, List<DemoLine> lines) {
    return lines.stream()
        .map(line -> "<li>" + escape(line.text()) + "</li>")
        .collect(Collectors.joining("\n", "<" + tag + ">\n", "\n</" + tag + ">"));
  }

  private String table(List<List<String>> rows) {
    String body =
        rows.stream().skip(1).map(row -> row("td", row)).collect(Collectors.joining("\n"));
    return String.format(
        Locale.ROOT,
        "<table><thead>%s</thead><tbody>%s</tbody></table>",
        row("th", rows.getFirst()),
        body);
  }

  private String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> String.format(Locale.ROOT, "<%1$s>%2$s</%1$s>", tag, escape(cell)))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private String escape(String text) {
    return hyphens.soften(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
