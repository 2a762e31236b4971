package nl.naslag.ingest.given;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.naslag.document.file.Bibliography.Field;

/// Metadata of documents as the Wet open overheid has them published (DiWoo): alone, or in a
/// sitemap behind the address of each document.
///
/// Neither definitions of types nor entities outside the file are read.
final class DiwooXml {
  private static final String NAMESPACE = "https://standaarden.overheid.nl/diwoo/metadata/";
  private static final int MOST_DOCUMENTS = 50_000;
  // Longer words are no title.
  private static final int LONGEST = 4_000;

  /// What fills each field; of those of one field the first that is there counts.
  private static final Map<Field, List<String>> ELEMENTS =
      Map.of(
          Field.TITLE, List.of("officieleTitel"),
          Field.DATE, List.of("creatiedatum"),
          Field.AUTHORITY, List.of("opsteller", "verantwoordelijke", "publisher"),
          Field.KIND, List.of("documentsoort"));

  private DiwooXml() {}

  /// A document that is described.
  ///
  /// @param file the last part of its address; empty where the file stands alone
  record Described(String file, Map<Field, String> values) {}

  /// What a file describes; empty where it is no DiWoo, or no XML at all.
  static List<Described> read(byte[] file) {
    try {
      XMLStreamReader xml = reader(file);
      try {
        return described(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      return List.of();
    }
  }

  private static XMLStreamReader reader(byte[] file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(file));
  }

  private static List<Described> described(XMLStreamReader xml) throws XMLStreamException {
    List<Described> found = new ArrayList<>();
    String address = "";
    while (xml.hasNext() && found.size() < MOST_DOCUMENTS) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("loc")) {
          address = text(xml);
        } else if (name.equals("Document") && NAMESPACE.equals(xml.getNamespaceURI())) {
          found.add(new Described(lastOf(address), values(xml)));
          address = "";
        }
      }
    }
    return found;
  }

  private static String lastOf(String address) {
    String path = address.split("[?#]", 2)[0];
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<Field, String> values(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> words = new HashMap<>();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        boolean sought = ELEMENTS.values().stream().anyMatch(names -> names.contains(name));
        if (sought) {
          words.putIfAbsent(name, text(xml));
        } else {
          depth++;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    ELEMENTS.forEach((field, names) -> first(words, names).ifPresent(it -> values.put(field, it)));
    values.computeIfPresent(Field.DATE, (field, day) -> WrittenDay.iso(day));
    values.computeIfPresent(Field.KIND, (field, kind) -> lower(kind));
    return values;
  }

  private static Optional<String> first(Map<String, String> words, List<String> names) {
    return names.stream()
        .map(name -> words.getOrDefault(name, ""))
        .filter(word -> !word.isEmpty())
        .findFirst();
  }

  // Kinds are written without a capital, but for abbreviations.
  private static String lower(String kind) {
    boolean word = kind.length() > 1 && Character.isLowerCase(kind.charAt(1));
    return word ? kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1) : kind;
  }

  /// The words within an element, also those of elements inside it; reads past its end.
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() < LONGEST) {
            text.append(xml.getText());
          }
        }
        default -> {
          // Comments say nothing.
        }
      }
    }
    return GivenValues.line(text.substring(0, Math.min(text.length(), LONGEST)));
  }
}
