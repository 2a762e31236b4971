package nl.naslag.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.naslag.briefing.sign.CleanText;
import org.springframework.stereotype.Component;

/// Writes a briefing pack as Markdown, quotes as block quotes.
@Component
class MarkdownWriter implements BriefingWriter {
  @Override
  public BriefingFormat format() {
    return BriefingFormat.MD;
  }

  @Override
  public void write(BriefingPack pack, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(escaped(pack.title())).append("\n\n");
    text.append(PackWording.compiled(pack)).append("\n\n");
    pack.lines().forEach(line -> append(line, text));
    text.append("---\n\n").append(escaped(PackWording.closing(pack))).append('\n');
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(BriefingLine line, StringBuilder text) {
    String words = escaped(line.item().text());
    switch (line.item().kind()) {
      case KOP -> text.append("## ").append(words).append("\n\n");
      case NOTITIE -> text.append(words).append("\n\n");
      case CITAAT -> appendQuote(line, words, text);
    }
  }

  // Two trailing spaces break the line in every Markdown renderer.
  private static void appendQuote(BriefingLine line, String words, StringBuilder text) {
    text.append("> ").append(words.replace("\n", "\n> ")).append("\n>\n> — ");
    text.append(escaped(PackWording.sourceLine(line)));
    if (!line.permalink().isEmpty()) {
      text.append("  \n> <").append(line.permalink()).append('>');
    }
    text.append("\n\n");
    if (!line.item().note().isEmpty()) {
      text.append(escaped(line.item().note())).append("\n\n");
    }
  }

  // Quoted words must not become markup; no Markdown renderer shows the backslash.
  private static String escaped(String words) {
    return CleanText.of(words).replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
