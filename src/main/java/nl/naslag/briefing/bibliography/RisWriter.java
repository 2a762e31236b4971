package nl.naslag.briefing.bibliography;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import org.springframework.stereotype.Component;

/// Writes the documents of a pack as RIS, with a note for each quote.
@Component
class RisWriter implements BriefingWriter {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  @Override
  public BriefingFormat format() {
    return BriefingFormat.RIS;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    CitedWork.of(pack).forEach(work -> append(work, text));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(CitedWork work, StringBuilder text) {
    line("TY", "RPRT", text);
    line("ID", work.key(), text);
    line("TI", work.title(), text);
    line("AU", work.authority(), text);
    LocalDate date = work.date();
    if (date != null) {
      line("PY", String.valueOf(date.getYear()), text);
      line("DA", DATE.format(date), text);
    }
    line("M1", work.number(), text);
    line("UR", work.url(), text);
    line("LA", "nl", text);
    work.quotes().forEach(quote -> line("N1", quote, text));
    text.append("ER  - \r\n\r\n");
  }

  private static void line(String tag, String value, StringBuilder text) {
    if (!value.isEmpty()) {
      text.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
