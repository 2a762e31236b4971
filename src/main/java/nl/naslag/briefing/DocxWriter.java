package nl.naslag.briefing;

import java.io.IOException;
import java.io.OutputStream;
import nl.naslag.briefing.sign.CleanText;
import nl.naslag.document.Texts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.stereotype.Component;

/// Writes a briefing pack as DOCX with real headings and styles.
@Component
class DocxWriter implements BriefingWriter {
  @Override
  public BriefingFormat format() {
    return BriefingFormat.DOCX;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.addTo(document);
      document.getProperties().getCoreProperties().setTitle(CleanText.of(pack.title()));
      paragraph(document, DocxStyles.TITLE, pack.title());
      paragraph(document, DocxStyles.SOURCE, PackWording.compiled(pack));
      pack.lines().forEach(line -> write(line, document));
      paragraph(document, DocxStyles.SOURCE, PackWording.closing(pack));
      document.write(out);
    }
  }

  private static void write(BriefingLine line, XWPFDocument document) {
    DossierItem item = line.item();
    switch (item.kind()) {
      case KOP -> paragraph(document, DocxStyles.HEADING, item.text());
      case NOTITIE -> paragraph(document, DocxStyles.NOTE, item.text());
      case CITAAT -> writeQuote(line, document);
    }
  }

  // The link has readable text: a screen reader would spell out a URL.
  private static void writeQuote(BriefingLine line, XWPFDocument document) {
    paragraph(document, DocxStyles.QUOTE, line.item().text());
    XWPFParagraph source =
        paragraph(document, DocxStyles.SOURCE, PackWording.sourceLine(line) + " ");
    if (!line.permalink().isEmpty()) {
      XWPFHyperlinkRun link = source.createHyperlinkRun(line.permalink());
      link.setText(Texts.text("briefing.open-source"));
      link.setColor("154273");
    }
    if (!line.item().note().isEmpty()) {
      paragraph(document, DocxStyles.NOTE, line.item().note());
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(CleanText.of(words));
    return paragraph;
  }
}
