package nl.naslag.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.naslag.document.Passage;
import nl.naslag.document.Texts;
import nl.naslag.saved.News;
import nl.naslag.saved.SavedSearch;
import nl.naslag.search.Arrivals.Arrival;

/// Writes the new passages of a saved search as an Atom feed (RFC 4287).
///
/// Ids are derived from those of the search and the passage and never change, so that a feed reader
/// shows a passage once. The feed of a refused search has one entry with the reason.
public final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final SavedSearch search;
  private final String base;
  private final XMLStreamWriter xml;

  private AtomFeed(SavedSearch search, String base, OutputStream out) throws XMLStreamException {
    this.search = search;
    this.base = base;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
  }

  /// One page of a feed.
  ///
  /// @param base scheme, host and port at which Naslag was reached, such as "http://localhost:8080"
  /// @param self the address of this page
  /// @param next the address of the next page, empty on the last page
  public record Page(String base, String self, String next) {}

  /// Writes new passages, newest first; leaves the stream open.
  public static void write(
      SavedSearch search, List<Arrival> arrivals, Page page, OutputStream out) {
    try {
      AtomFeed feed = new AtomFeed(search, page.base(), out);
      feed.head(arrivals.isEmpty() ? search.created() : arrivals.getFirst().at(), page);
      for (Arrival arrival : arrivals) {
        feed.entry(arrival);
      }
      feed.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Cannot write the feed of " + search.id(), e);
    }
  }

  /// Writes why the search is refused; leaves the stream open.
  public static void write(SavedSearch search, News.Refused refused, Page page, OutputStream out) {
    try {
      AtomFeed feed = new AtomFeed(search, page.base(), out);
      feed.head(search.created(), page);
      feed.entry(refused);
      feed.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Cannot write the feed of " + search.id(), e);
    }
  }

  private void head(Instant updated, Page page) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "nl");
    element("id", "urn:uuid:" + search.id());
    element("title", Texts.text("feed.title", search.name()));
    element("updated", updated.toString());
    link("self", page.self());
    link("alternate", base + "/zoeken?" + search.address());
    if (!page.next().isEmpty()) {
      link("next", page.next());
    }
    xml.writeStartElement("author");
    element("name", "Naslag");
    xml.writeEndElement();
  }

  private void entry(Arrival arrival) throws XMLStreamException {
    Passage passage = arrival.passage().passage();
    xml.writeStartElement("entry");
    element("id", id(passage.id().value()));
    element("title", arrival.passage().documentTitle() + where(passage));
    element("updated", arrival.at().toString());
    link("alternate", base + PassageForm.permalink(passage));
    words(passage.text());
    xml.writeEndElement();
  }

  private void entry(News.Refused refused) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", id(refused.code().id()));
    element("title", Texts.text("feed.refused"));
    element("updated", search.created().toString());
    link("alternate", base + "/zoekopdrachten");
    words(Texts.text(refused.message()));
    xml.writeEndElement();
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  /// The same for the same passage in the same search, and different otherwise.
  private String id(String name) {
    String key = search.id() + '\n' + name;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String where(Passage passage) {
    return passage.chapter().isBlank() ? "" : " › " + passage.chapter();
  }

  private void words(String text) throws XMLStreamException {
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void link(String relation, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", href);
  }

  // XML cannot represent these characters; a single one would make the whole feed unreadable.
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", " ");
  }
}
