package nl.naslag.briefing.source;

import static nl.naslag.document.Texts.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.naslag.briefing.sign.CleanText;
import org.springframework.web.util.HtmlUtils;

/// A quote with its source, in the three forms that programs take from a clipboard.
///
/// @param plain for a mail or a chat: the words, the source in brackets and the address
/// @param html for a text program: a block of quotation and a line with a link
/// @param markdown for notes: lines that begin with ">"
public record QuoteCopy(String plain, String html, String markdown) {
  /// The words stay letter for letter; only what each form would take for markup is escaped.
  ///
  /// @param link where it can be read; empty for none
  public static QuoteCopy of(String quote, String citation, String link) {
    String words = CleanText.of(quote);
    String source = CleanText.of(citation);
    return new QuoteCopy(
        plain(words, source, link), html(words, source, link), lines(words, source, link));
  }

  private static String plain(String words, String source, String link) {
    return text("briefing.clipboard", words, source, link).strip();
  }

  private static String html(String words, String source, String link) {
    String paragraphs =
        words
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p>" + escaped(line) + "</p>")
            .collect(Collectors.joining());
    String place =
        link.isEmpty()
            ? escaped(source)
            : escaped(source)
                + " · <a href=\""
                + escaped(link)
                + "\">"
                + escaped(text("briefing.open-source"))
                + "</a>";
    return "<blockquote>" + paragraphs + "</blockquote><p>" + place + "</p>";
  }

  private static String lines(String words, String source, String link) {
    String quote =
        words
            .lines()
            .map(line -> line.isBlank() ? ">" : "> " + CleanText.markdown(line))
            .collect(Collectors.joining("\n"));
    String place = link.isEmpty() ? "" : " [" + text("briefing.open-source") + "](<" + link + ">)";
    return quote + "\n>\n> — " + CleanText.markdown(source) + place + "\n";
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
  }
}
