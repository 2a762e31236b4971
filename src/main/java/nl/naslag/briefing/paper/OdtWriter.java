package nl.naslag.briefing.paper;

import static nl.naslag.document.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.OdtText;
import nl.naslag.briefing.OdtText.Entry;
import nl.naslag.briefing.paper.PaperBlock.Grid;
import nl.naslag.briefing.paper.PaperBlock.Heading;
import nl.naslag.briefing.paper.PaperBlock.Place;
import nl.naslag.briefing.paper.PaperBlock.Points;
import nl.naslag.briefing.paper.PaperBlock.Tone;
import nl.naslag.briefing.paper.PaperBlock.Words;
import org.springframework.stereotype.Component;

/// Writes a briefing pack as OpenDocument text with real headings and styles.
@Component
class OdtWriter implements BriefingWriter {
  @Override
  public BriefingFormat format() {
    return BriefingFormat.ODT;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    Paper paper = Paper.of(pack);
    OdtText.About about =
        new OdtText.About(paper.title(), paper.mark(), paper.author(), paper.made());
    OdtText.write(about, out, text -> write(paper, text));
  }

  private static void write(Paper paper, OdtText text) {
    text.paragraph(OdtText.TITLE, paper.title());
    paper.front().forEach(fact -> text.paragraph(OdtText.NOTE, PackWording.fact(fact)));
    List<Entry> entries =
        paper.contents().stream().map(one -> new Entry(one.id(), one.words())).toList();
    text.contents(text("briefing.paper.contents"), entries);
    text.paragraph("Begin", "");
    paper.blocks().forEach(block -> write(block, text));
  }

  private static void write(PaperBlock block, OdtText text) {
    switch (block) {
      case Heading(String id, String words, boolean annex) -> text.heading(1, id, words);
      case Words(Tone tone, String words) -> text.paragraph(style(tone), words);
      case Points(Tone tone, List<String> points) -> text.points(style(tone), points);
      case Grid(Tone tone, List<String> head, List<List<String>> rows) -> {
        if (head.isEmpty()) {
          text.quotedTable(rows);
        } else {
          text.table(head, rows);
        }
      }
      case Place(String words, String url) -> {
        if (url.isEmpty()) {
          text.paragraph(OdtText.SOURCE, words);
        } else {
          text.linked(OdtText.SOURCE, words, text("briefing.open-source"), url);
        }
      }
    }
  }

  private static String style(Tone tone) {
    return switch (tone) {
      case QUOTE -> OdtText.QUOTE;
      case NOTE -> OdtText.NOTE;
      case SOURCE -> OdtText.SOURCE;
    };
  }
}
