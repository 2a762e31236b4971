package nl.naslag.briefing.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.sign.CleanText;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Writes a briefing pack as one web page that needs nothing else: no script, no picture, no
/// address.
@Component
class HtmlWriter implements BriefingWriter {
  private static final String SCREEN =
      """
      html { background-color: #ffffff; color-scheme: light }
      body { font-family: 'Liberation Sans', Arial, sans-serif; max-width: 46rem; margin: 2rem auto;
             padding: 0 1rem; overflow-wrap: anywhere }
      .voorblad { padding: 2rem 0 }
      @page { size: A4; margin: 24mm 22mm }
      """;

  @Override
  public BriefingFormat format() {
    return BriefingFormat.HTML;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    Paper paper = Paper.of(pack);
    String page =
        "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"/><title>"
            + escaped(paper.title())
            + "</title><meta name=\"viewport\" content=\"width=device-width\"/>"
            + "<meta name=\"generator\" content=\"Naslag\"/><style>\n"
            + PdfWriter.paperStyle()
            + SCREEN
            + "</style></head><body>"
            + HtmlPage.body(paper, HtmlWriter::escaped)
            + "</body></html>\n";
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(CleanText.of(words), StandardCharsets.UTF_8.name());
  }
}
