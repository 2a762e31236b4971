package nl.naslag.extraction.markup;

import java.io.IOException;
import java.nio.file.Path;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.Lines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.helpers.AttributesImpl;

/// Reads Markdown as the equivalent web page, so that both produce the same text.
public final class MarkdownReader implements FormatReader {
  @Override
  public void readInto(Path file, FoundText reading) throws IOException {
    XhtmlFragments fragments = new XhtmlFragments(reading);
    MarkdownText text = new MarkdownText(part -> readHtml(MarkdownHtml.of(part), fragments));
    try {
      Lines.forEach(file, text::take);
      text.close();
    } finally {
      fragments.close();
      reading.describe(
          FileProperties.properties(reading.mediaType(), text.title(), text.language()));
    }
  }

  private static void readHtml(String html, XhtmlFragments fragments) {
    NodeVisitor visitor =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              char[] characters = text.getWholeText().toCharArray();
              fragments.characters(characters, 0, characters.length);
            } else if (node instanceof Element element) {
              fragments.startElement("", "", element.normalName(), attributesOf(element));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              fragments.endElement("", "", element.normalName());
            }
          }
        };
    Jsoup.parse(html).body().traverse(visitor);
  }

  private static AttributesImpl attributesOf(Element element) {
    AttributesImpl attributes = new AttributesImpl();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      attributes.addAttribute("", name, name, "CDATA", attribute.getValue());
    }
    return attributes;
  }
}
