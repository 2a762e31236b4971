package nl.naslag.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A document of the demo set as written in its source: properties and blocks.
record DemoDocument(Map<String, String> properties, List<DemoBlock> blocks) {

  /// Stands on the first page of every document of the set, so that none is taken for policy.
  static final String NOTICE = "Voorbeelddocument, geschreven voor Naslag; geen beleid.";

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

  DemoDocument {
    properties = Map.copyOf(properties);
    blocks = List.copyOf(blocks);
  }

  String fileName() {
    return property("bestand");
  }

  String title() {
    return property("titel");
  }

  LocalDate date() {
    return LocalDate.parse(property("datum"));
  }

  /// The line below the title: who wrote it, and when.
  String imprint() {
    return property("organisatie") + ", " + LONG_DATE.format(date());
  }

  String property(String name) {
    String value = properties.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("A demo source has no " + name);
    }
    return value;
  }

  String property(String name, String otherwise) {
    return properties.getOrDefault(name, otherwise);
  }

  @Override
  public String toString() {
    return fileName();
  }
}
