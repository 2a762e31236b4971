package nl.naslag.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Message;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.News;
import nl.naslag.saved.SavedSearch;
import nl.naslag.search.Arrivals.Arrival;
import nl.naslag.search.FewPassages;
import nl.naslag.search.IndexedPassage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");
  private static final SavedSearch SEARCH =
      new SavedSearch(
          "0a2ab4a4-9c3c-4c5e-9d59-6f0c1f2d3e4f",
          "Water & <bodem>",
          "q=water%20%26%20bodem&horizon=2030",
          MONDAY,
          MONDAY,
          MONDAY);
  private static final AtomFeed.Page PAGE =
      new AtomFeed.Page("http://localhost:8080", "http://localhost:8080/api/v1/x/feed", "");

  private final FewPassages passages = new FewPassages();

  private Arrival arrival(String words) {
    IndexedPassage passage = passages.add("nota", "1. Water & bodem", words, RequestKind.NEE);
    return new Arrival(passage, TUESDAY);
  }

  private static Document read(ByteArrayOutputStream xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.toByteArray()));
  }

  private static Document feed(List<Arrival> arrivals, AtomFeed.Page page) throws Exception {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    AtomFeed.write(SEARCH, arrivals, page, xml);
    return read(xml);
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
  }

  private static List<String> links(Element parent, String relation) {
    var found = parent.getElementsByTagNameNS(ATOM, "link");
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(at -> (Element) found.item(at))
        .filter(link -> link.getParentNode() == parent && link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  /// What RFC 4287 wants of every feed and every entry.
  private static void assertValid(Document document) {
    Element feed = document.getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(text(feed, "author")).isNotBlank();
    assertThat(links(feed, "self")).hasSize(1);
    assertRequired(feed);
    var entries = feed.getElementsByTagNameNS(ATOM, "entry");
    for (int at = 0; at < entries.getLength(); at++) {
      assertRequired((Element) entries.item(at));
      assertThat(links((Element) entries.item(at), "alternate")).hasSize(1);
    }
  }

  private static void assertRequired(Element element) {
    assertThat(text(element, "id")).matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(text(element, "title")).isNotBlank();
    assertThat(Instant.parse(text(element, "updated"))).isAfterOrEqualTo(MONDAY);
  }

  @Test
  void tellsWhatCameInWordForWord() throws Exception {
    Document document = feed(List.of(arrival("Water & bodem: 3 < 4.")), PAGE);
    assertValid(document);
    Element feed = document.getDocumentElement();
    assertThat(text(feed, "title")).isEqualTo("Naslag: Water & <bodem>");
    assertThat(text(feed, "updated")).isEqualTo("2026-03-03T10:00:00Z");
    assertThat(links(feed, "alternate"))
        .containsExactly("http://localhost:8080/zoeken?q=water%20%26%20bodem&horizon=2030");
    Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
    assertThat(text(entry, "title")).isEqualTo("Nota nota › 1. Water & bodem");
    assertThat(text(entry, "content")).isEqualTo("Water & bodem: 3 < 4.");
    assertThat(links(entry, "alternate").getFirst())
        .startsWith("http://localhost:8080/stukken/nota?passage=nota.1.");
  }

  @Test
  void isValidWithNothingInIt() throws Exception {
    Document document = feed(List.of(), PAGE);
    assertValid(document);
    assertThat(document.getElementsByTagNameNS(ATOM, "entry").getLength()).isZero();
  }

  @Test
  void givesAPassageTheSameIdEveryTime() throws Exception {
    Arrival first = arrival("Zand.");
    Arrival second = arrival("Klei.");
    List<String> before = ids(feed(List.of(first, second), PAGE));
    List<String> after = ids(feed(List.of(second, first), PAGE));
    assertThat(before).doesNotHaveDuplicates();
    assertThat(after).containsExactly(before.get(1), before.get(0));
  }

  private static List<String> ids(Document document) {
    var entries = document.getElementsByTagNameNS(ATOM, "entry");
    return java.util.stream.IntStream.range(0, entries.getLength())
        .mapToObj(at -> text((Element) entries.item(at), "id"))
        .toList();
  }

  @Test
  void stillCanBeReadWithCharactersThatXmlDoesNotHave() throws Exception {
    Document document = feed(List.of(arrival("Een\u0000 twee\u000b\ud800 drie.")), PAGE);
    assertValid(document);
    assertThat(document.getDocumentElement().getTextContent()).contains("Een  twee   drie.");
  }

  @Test
  void leadsToTheNextPage() throws Exception {
    AtomFeed.Page page = new AtomFeed.Page("http://h", "http://h/feed", "http://h/feed?page=2");
    assertThat(links(feed(List.of(), page).getDocumentElement(), "next"))
        .containsExactly("http://h/feed?page=2");
  }

  @Test
  void saysThatASearchIsRefused() throws Exception {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    News.Refused refused =
        new News.Refused(RefusalCode.BAD_PAGE, new Message("refusal.bad-page", 0));
    AtomFeed.write(SEARCH, refused, PAGE, xml);
    Document document = read(xml);
    assertValid(document);
    assertThat(xml.toString(StandardCharsets.UTF_8))
        .contains("Deze zoekopdracht kan niet worden uitgevoerd", "Pagina 0 bestaat niet.");
  }
}
