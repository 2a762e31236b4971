package nl.naslag.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Markdown, as a group of municipalities writes it in a shared notebook.
final class DemoMarkdownWriter implements DemoWriter {

  @Override
  public byte[] write(DemoDocument document) {
    String body =
        document.blocks().stream()
            .map(DemoMarkdownWriter::block)
            .collect(Collectors.joining("\n\n"));
    return (head(document) + body + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String head(DemoDocument document) {
    return String.format(
        Locale.ROOT,
        "# %s\n\n%s\n\n%s\n\n*%s*\n\n",
        document.title(),
        document.property("ondertitel"),
        document.imprint(),
        DemoDocument.NOTICE);
  }

  private static String block(DemoBlock block) {
    return switch (block) {
      case DemoBlock.Heading heading -> "#".repeat(heading.level() + 1) + " " + heading.text();
      case DemoBlock.Paragraph paragraph -> paragraph.line().text();
      case DemoBlock.Bullets bullets -> list("- ", bullets.lines());
      case DemoBlock.Steps steps -> list("1. ", steps.lines());
      case DemoBlock.Address address -> String.join("  \n", address.lines());
      case DemoBlock.Grid grid -> table(grid.rows());
    };
  }

  private static String list(String sign, List<DemoLine> lines) {
    return lines.stream().map(line -> sign + line.text()).collect(Collectors.joining("\n"));
  }

  private static String table(List<List<String>> rows) {
    String rule = "|" + " --- |".repeat(rows.getFirst().size());
    String body =
        rows.stream().skip(1).map(DemoMarkdownWriter::row).collect(Collectors.joining("\n"));
    return row(rows.getFirst()) + "\n" + rule + "\n" + body;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
