package nl.naslag.extraction.page;

import java.io.DataOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.naslag.extraction.PageImage;
import nl.naslag.extraction.child.ChildRequests;
import nl.naslag.extraction.child.ReadingLoop;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// The program of the child that draws: takes pages from standard input, answers with pictures.
final class DrawingLoop {
  private DrawingLoop() {}

  public static void main(String[] arguments) throws Exception {
    DataOutputStream out = ReadingLoop.answers();
    ChildRequests<PageRequest> requests = new ChildRequests<>(System.in, PageRequest::read);
    // A picture fits in memory; a cache file would only be slower.
    ImageIO.setUseCache(false);
    // Looking for the fonts of the system takes seconds once, which no page should have to pay.
    FontMappers.instance().getFontBoxFont("Helvetica", null);
    // The first byte says that the child is up.
    out.writeByte(1);
    out.flush();
    try (PdfDrawer drawer = new PdfDrawer()) {
      while (true) {
        write(out, drawer.draw(requests.next()));
      }
    }
  }

  private static void write(DataOutputStream out, PageImage image) throws IOException {
    switch (image) {
      case PageImage.Drawn drawn -> {
        out.writeInt(drawn.png().length);
        out.write(drawn.png());
      }
      case PageImage.NotDrawn none -> {
        out.writeInt(-1);
        out.writeByte(none.reason().ordinal());
      }
    }
    out.flush();
  }
}
