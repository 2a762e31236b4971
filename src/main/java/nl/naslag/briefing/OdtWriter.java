package nl.naslag.briefing;

import java.io.IOException;
import java.io.OutputStream;
import nl.naslag.document.Texts;
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
        pack.compiled(),
        out,
        text -> {
          text.heading(1, pack.title());
          text.paragraph(OdtText.SOURCE, PackWording.compiled(pack));
          pack.lines().forEach(line -> line(line, text));
          text.paragraph(OdtText.SOURCE, PackWording.closing(pack));
        });
  }

  private static void line(BriefingLine line, OdtText text) {
    DossierItem item = line.item();
    switch (item.kind()) {
      case KOP -> text.heading(2, item.text());
      case NOTITIE -> text.paragraph(OdtText.NOTE, item.text());
      case CITAAT -> quote(line, text);
    }
  }

  private static void quote(BriefingLine line, OdtText text) {
    text.paragraph(OdtText.QUOTE, line.item().text());
    String source = PackWording.sourceLine(line);
    if (line.permalink().isEmpty()) {
      text.paragraph(OdtText.SOURCE, source);
    } else {
      text.linked(OdtText.SOURCE, source, Texts.text("briefing.open-source"), line.permalink());
    }
    if (!line.item().note().isEmpty()) {
      text.paragraph(OdtText.NOTE, line.item().note());
    }
  }
}
