package nl.naslag.extraction.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Iterates over the elements of an XML file, one at a time, by local name.
///
/// Resolves no entities and reads no DTD. Elements that a visitor does not read are skipped.
public final class XmlCursor implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;
  private int depth;

  /// Called with the cursor on the element.
  public interface Visitor {
    void visit() throws IOException;
  }

  public XmlCursor(InputStream in) throws IOException {
    this.in = in;
    try {
      this.xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /// The name without its prefix: the same in the strict and the usual variant of a format.
  public String name() {
    return xml.getLocalName();
  }

  /// Empty if the element lacks the attribute; matched by local name, because prefixes differ.
  public String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /// Whether the attribute is present, whatever its value.
  public boolean has(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return true;
      }
    }
    return false;
  }

  /// An integer attribute; the fallback if it is absent or not a number.
  public int number(String localName, int otherwise) {
    String value = attribute(localName);
    return value.matches("-?\\d{1,7}") ? Integer.parseInt(value) : otherwise;
  }

  /// Visits the root element of the file.
  public void root(Visitor visitor) throws IOException {
    inside(visitor, text -> {});
  }

  /// Visits each child of the current element, in order.
  public void children(Visitor visitor) throws IOException {
    inside(visitor, text -> {});
  }

  /// Receives the characters of an element.
  public interface Text {
    void take(String text) throws IOException;
  }

  /// Visits each child of the current element and the text between them, in order.
  public void inside(Visitor visitor, Text text) throws IOException {
    int outside = depth;
    while (advance()) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          visitor.visit();
          skipTo(outside + 1);
          // The visitor may have read to the end of the element.
          depth = outside;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth = outside - 1;
          return;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.take(xml.getText());
        default -> {}
      }
    }
  }

  /// All text of the current element, including that of its children.
  public String text() throws IOException {
    StringBuilder all = new StringBuilder();
    collect(all);
    return all.toString();
  }

  private void collect(StringBuilder all) throws IOException {
    inside(() -> collect(all), all::append);
  }

  // Skips the rest of an element that the visitor did not read to its end.
  private void skipTo(int level) throws IOException {
    while (depth >= level && advance()) {
      depth +=
          switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
          };
    }
  }

  private boolean advance() throws IOException {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      xml.next();
      return true;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io
        ? io
        : new IOException("The XML is not well-formed", e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
