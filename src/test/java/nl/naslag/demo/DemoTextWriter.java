package nl.naslag.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plain text as a registry prints it: hard lines, hyphenated line ends, form feeds and a foot line
/// with the page number.
final class DemoTextWriter implements DemoWriter {

  private static final int WIDTH = 88;
  private static final int LINES = 52;

  @Override
  public byte[] write(DemoDocument document) {
    Folding folding = new Folding(Hyphens.of(document), WIDTH);
    List<String> lines =
        new ArrayList<>(List.of(document.title(), document.property("ondertitel"), ""));
    lines.addAll(List.of(document.imprint(), DemoDocument.NOTICE, ""));
    for (DemoBlock block : document.blocks()) {
      lines.addAll(linesOf(block, folding));
      lines.add("");
    }
    return paged(lines, headings(document), document).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> linesOf(DemoBlock block, Folding folding) {
    return switch (block) {
      case DemoBlock.Heading heading -> folding.fold("", heading.text());
      case DemoBlock.Paragraph paragraph -> folding.fold("", paragraph.line().text());
      case DemoBlock.Bullets bullets -> bullets(bullets.lines(), folding);
      case DemoBlock.Steps steps -> steps(steps.lines(), folding);
      case DemoBlock.Address address -> address.lines();
      case DemoBlock.Grid grid -> grid.rows().stream().map(DemoTextWriter::row).toList();
    };
  }

  private static List<String> bullets(List<DemoLine> items, Folding folding) {
    return items.stream().flatMap(item -> folding.fold("•  ", item.text()).stream()).toList();
  }

  private static List<String> steps(List<DemoLine> items, Folding folding) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      lines.addAll(folding.fold((i + 1) + ". ", items.get(i).text()));
    }
    return lines;
  }

  private static String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    cells.forEach(cell -> row.append(String.format(Locale.ROOT, "%-28s", cell)));
    return row.toString().stripTrailing();
  }

  private static String paged(List<String> lines, Set<String> headings, DemoDocument document) {
    StringBuilder text = new StringBuilder();
    int page = Integer.parseInt(document.property("eerste-pagina", "1"));
    int to = 0;
    for (int from = 0; from < lines.size(); from = to, page++) {
      to = endOfPage(lines, headings, from);
      text.append(from == 0 ? "" : "\f");
      lines.subList(from, to).forEach(line -> text.append(line).append('\n'));
      text.append(String.format(Locale.ROOT, "\n%-76s%12d\n", document.property("kop"), page));
    }
    return text.toString();
  }

  // A heading goes to the page of what it heads.
  private static int endOfPage(List<String> lines, Set<String> headings, int from) {
    int to = Math.min(from + LINES, lines.size());
    while (to < lines.size()
        && (lines.get(to - 1).isBlank() || headings.contains(lines.get(to - 1)))) {
      to--;
    }
    return to;
  }

  private static Set<String> headings(DemoDocument document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                block instanceof DemoBlock.Heading heading
                    ? Stream.of(heading.text())
                    : Stream.empty())
        .collect(Collectors.toSet());
  }
}
