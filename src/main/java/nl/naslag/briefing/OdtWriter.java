package nl.naslag.briefing;

import java.io.IOException;
import java.io.OutputStream;
import nl.naslag.document.Texts;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.text.TextAElement;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextHeading;
import org.odftoolkit.odfdom.incubator.doc.text.OdfTextParagraph;
import org.odftoolkit.odfdom.pkg.OdfElement;
import org.odftoolkit.odfdom.pkg.OdfFileDom;
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
    try (OdfTextDocument document = OdfTextDocument.newTextDocument()) {
      OdtStyles.addTo(document);
      new Body(document).write(pack);
      document.getOfficeMetadata().setTitle(pack.title());
      document.getOfficeMetadata().setLanguage("nl-NL");
      document.save(out);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      // The toolkit declares no narrower type.
      throw new IOException("Cannot write " + pack.id() + " as OpenDocument", e);
    }
  }

  /// The text of one document while it is being written.
  private static final class Body {
    private final OdfElement root;
    private final OdfFileDom dom;

    // A new document of the toolkit starts with an empty paragraph of its own.
    Body(OdfTextDocument document) throws Exception {
      this.root = document.getContentRoot();
      this.dom = document.getContentDom();
      while (root.getFirstChild() != null) {
        root.removeChild(root.getFirstChild());
      }
    }

    void write(BriefingPack pack) {
      heading(1, pack.title());
      paragraph(OdtStyles.SOURCE, PackWording.compiled(pack));
      pack.lines().forEach(this::line);
      paragraph(OdtStyles.SOURCE, PackWording.closing(pack));
    }

    private void line(BriefingLine line) {
      DossierItem item = line.item();
      switch (item.kind()) {
        case KOP -> heading(2, item.text());
        case NOTITIE -> paragraph(OdtStyles.NOTE, item.text());
        case CITAAT -> quote(line);
      }
    }

    private void quote(BriefingLine line) {
      paragraph(OdtStyles.QUOTE, line.item().text());
      OdfTextParagraph source = paragraph(OdtStyles.SOURCE, PackWording.sourceLine(line));
      if (!line.permalink().isEmpty()) {
        source.addContent(" ");
        link(source, line.permalink());
      }
      if (!line.item().note().isEmpty()) {
        paragraph(OdtStyles.NOTE, line.item().note());
      }
    }

    /// @param level 1 for the title, 2 for headings of the user
    private void heading(int level, String words) {
      OdfTextHeading heading = new OdfTextHeading(dom, "Heading_20_" + level);
      heading.setTextOutlineLevelAttribute(level);
      heading.addContentWhitespace(words);
      root.appendChild(heading);
    }

    private OdfTextParagraph paragraph(String style, String words) {
      OdfTextParagraph paragraph = new OdfTextParagraph(dom, style);
      paragraph.addContentWhitespace(words);
      root.appendChild(paragraph);
      return paragraph;
    }

    private void link(OdfTextParagraph paragraph, String url) {
      TextAElement link = new TextAElement(dom);
      link.setXlinkTypeAttribute("simple");
      link.setXlinkHrefAttribute(url);
      link.setTextContent(Texts.text("briefing.open-source"));
      paragraph.appendChild(link);
    }
  }
}
