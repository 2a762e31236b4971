package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.paper.PaperBlock.Grid;
import nl.naslag.briefing.paper.PaperBlock.Heading;
import nl.naslag.briefing.paper.PaperBlock.Place;
import nl.naslag.briefing.paper.PaperBlock.Points;
import nl.naslag.briefing.paper.PaperBlock.Tone;
import nl.naslag.briefing.paper.PaperBlock.Words;
import nl.naslag.briefing.sign.CleanText;
import org.springframework.stereotype.Component;

/// Writes a briefing pack as Markdown, quotes as block quotes.
@Component
class MarkdownWriter implements BriefingWriter {
  @Override
  public BriefingFormat format() {
    return BriefingFormat.MD;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    Paper paper = Paper.of(pack);
    StringBuilder text = new StringBuilder();
    text.append("# ").append(escaped(paper.title())).append("\n\n");
    paper.front().forEach(fact -> text.append(escaped(PackWording.fact(fact))).append("\n\n"));
    paper.blocks().forEach(block -> append(block, text));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(PaperBlock block, StringBuilder text) {
    switch (block) {
      case Heading(String id, String words, boolean annex) ->
          text.append("## ").append(escaped(words)).append("\n\n");
      case Words(Tone tone, String words) -> lines(tone, List.of(escaped(words)), text);
      case Points(Tone tone, List<String> points) ->
          // Two trailing spaces break the line; the points have marks of their own.
          lines(tone, points.stream().map(point -> escaped(point) + "  ").toList(), text);
      case Grid(Tone tone, List<String> head, List<List<String>> rows) ->
          table(
              tone,
              head.isEmpty() ? Collections.nCopies(rows.getFirst().size(), " ") : head,
              rows,
              text);
      case Place(String words, String url) -> {
        String link = url.isEmpty() ? "" : " [" + text("briefing.open-source") + "](<" + url + ">)";
        lines(Tone.QUOTE, List.of("— " + escaped(words) + link), text);
        text.append('\n');
      }
    }
  }

  private static void table(
      Tone tone, List<String> head, List<List<String>> rows, StringBuilder text) {
    List<String> lines = new ArrayList<>();
    lines.add(row(head));
    lines.add(row(Collections.nCopies(head.size(), "---")));
    rows.forEach(row -> lines.add(row(row.stream().map(MarkdownWriter::escaped).toList())));
    lines(tone, lines, text);
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  // The empty line of a quote begins as the others, or the quote would end there.
  private static void lines(Tone tone, List<String> lines, StringBuilder text) {
    String start = tone == Tone.QUOTE ? "> " : "";
    lines.forEach(line -> text.append(start).append(line).append('\n'));
    text.append(start.strip()).append('\n');
  }

  private static String escaped(String words) {
    return CleanText.markdown(words);
  }
}
