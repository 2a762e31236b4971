package nl.naslag.briefing;

import java.io.IOException;
import java.io.OutputStream;
import nl.naslag.document.Texts;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextParagraph;
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
    OdtText.write(
        pack.title(),
        out,
        text -> {
          text.heading(1, pack.title());
          text.paragraph(OdtStyles.SOURCE, PackWording.compiled(pack));
          pack.lines().forEach(line -> line(line, text));
          text.paragraph(OdtStyles.SOURCE, PackWording.closing(pack));
        });
  }

  private static void line(BriefingLine line, OdtText text) {
    DossierItem item = line.item();
    switch (item.kind()) {
      case KOP -> text.heading(2, item.text());
      case NOTITIE -> text.paragraph(OdtStyles.NOTE, item.text());
      case CITAAT -> quote(line, text);
    }
  }

  private static void quote(BriefingLine line, OdtText text) {
    text.paragraph(OdtStyles.QUOTE, line.item().text());
    OdfTextParagraph source = text.paragraph(OdtStyles.SOURCE, PackWording.sourceLine(line));
    if (!line.permalink().isEmpty()) {
      text.link(source, Texts.text("briefing.open-source"), line.permalink());
    }
    if (!line.item().note().isEmpty()) {
      text.paragraph(OdtStyles.NOTE, line.item().note());
    }
  }
}
