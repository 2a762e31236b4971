package nl.naslag.demo;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// A page as a province publishes a nota on its site: a head, navigation that is no part of the
/// nota, and the nota.
final class DemoHtmlWriter implements DemoWriter {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nl">
      <head>
      <meta charset="utf-8"/>
      <title>%s</title>
      <meta name="DCTERMS.creator" content="%s"/>
      <meta name="DCTERMS.issued" content="%s"/>
      </head>
      <body>
      <nav aria-label="Hoofdmenu"><a href="#">Actueel</a> <a href="#">Onderwerpen</a> <a href="#">Bestuur</a></nav>
      <main>
      %s</main>
      <footer><p>%s</p></footer>
      </body>
      </html>
      """;

  @Override
  public byte[] write(DemoDocument document) {
    String body = new DemoHtml(document, new Hyphens(Map.of())).body();
    String organisation = document.property("organisatie");
    return String.format(
            Locale.ROOT,
            PAGE,
            document.title(),
            organisation,
            document.date(),
            body,
            document.property("kop"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
