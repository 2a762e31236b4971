package nl.naslag.rest.rule;

import java.util.Locale;
import nl.naslag.document.Texts;

/// A page with one sentence, for where no screen can be shown.
public final class PlainPage {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="nl">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
      <body><main><h1>%s</h1><p>%s</p><p><a href="/">Naslag</a></p></main></body>
      </html>
      """;

  private PlainPage() {}

  /// The page, without an echo of the request.
  ///
  /// @param sentence of our own, so nothing has to be escaped
  public static String html(String sentence) {
    String title = Texts.text("rest.problem");
    return String.format(Locale.ROOT, PAGE, title, title, sentence);
  }
}
