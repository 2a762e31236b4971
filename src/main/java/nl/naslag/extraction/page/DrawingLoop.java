package nl.naslag.extraction.page;

import java.io.DataOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.naslag.extraction.PageImage;
import nl.naslag.extraction.child.ChildRequests;
import nl.naslag.extraction.child.ReadingLoop;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// The drawing child's main program: reads page requests from standard input, answers with images.
final class DrawingLoop {
  private DrawingLoop() {}

  public static void main(String[] arguments) throws Exception {
    DataOutputStream out = ReadingLoop.answers();
    ChildRequests<PageRequest> requests = new ChildRequests<>(System.in, PageRequest::read);
    // An image fits in memory; a cache file would only be slower.
    ImageIO.setUseCache(false);
    // The first lookup of system fonts takes seconds, which no page should have to pay for.
    FontMappers.instance().getFontBoxFont("Helvetica", null);
    // The first byte signals that the child has started.
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
