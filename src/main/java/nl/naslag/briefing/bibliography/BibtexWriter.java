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

/// Writes the documents of a pack as BibTeX in UTF-8, with their quotes as annotation.
@Component
class BibtexWriter implements BriefingWriter {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  @Override
  public BriefingFormat format() {
    return BriefingFormat.BIB;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    CitedWork.of(pack).forEach(work -> append(work, text));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(CitedWork work, StringBuilder text) {
    text.append(work.authority().isEmpty() ? "@misc{" : "@techreport{").append(work.key());
    // A second brace keeps capitals as they are, and an organisation from being read as a person.
    field("title", "{" + escaped(work.title()) + "}", text);
    if (!work.authority().isEmpty()) {
      field("author", "{" + escaped(work.authority()) + "}", text);
      field("institution", "{" + escaped(work.authority()) + "}", text);
    }
    LocalDate date = work.date();
    if (date != null) {
      field("year", String.valueOf(date.getYear()), text);
      text.append(",\n  month = ").append(MONTH.format(date).toLowerCase(Locale.ROOT));
    }
    field("number", escaped(work.number()), text);
    field("url", work.url(), text);
    field("language", "dutch", text);
    field("annote", escaped(String.join(" ", work.quotes())), text);
    text.append("\n}\n\n");
  }

  private static void field(String name, String value, StringBuilder text) {
    if (!value.isEmpty()) {
      text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  // What TeX reads as a command stands for itself.
  private static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    words
        .codePoints()
        .forEach(
            sign -> {
              switch (sign) {
                case '\\' -> text.append("\\textbackslash{}");
                case '~' -> text.append("\\textasciitilde{}");
                case '^' -> text.append("\\textasciicircum{}");
                // BibTeX counts these even after a backslash, so one alone would end or swallow a
                // field.
                case '{' -> text.append("\\textbraceleft{}");
                case '}' -> text.append("\\textbraceright{}");
                case '$', '&', '%', '#', '_' -> text.append('\\').appendCodePoint(sign);
                default -> text.appendCodePoint(sign);
              }
            });
    return text.toString();
  }
}
