package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.saved.SavedSearch;
import nl.naslag.search.Facet;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Component;

/// Describes a search on one line: “water” · horizon: 2030 of 2050 · volgorde: datum.
@Component
public class SearchWording {
  private final PassageSearch search;
  private final Vocabulary vocabulary;

  SearchWording(PassageSearch search, Vocabulary vocabulary) {
    this.search = search;
    this.vocabulary = vocabulary;
  }

  /// Also describes a refused search; unknown names appear as they are.
  public String sentence(SavedSearch saved) {
    Map<String, List<String>> parameters = saved.parameters();
    List<String> parts = new ArrayList<>();
    parts.add(
        parameters.containsKey("q")
            ? "“" + parameters.get("q").getFirst() + "”"
            : text("ui.saved.everything"));
    for (Facet facet : Facet.values()) {
      List<String> values = parameters.getOrDefault(facet.id(), List.of());
      if (!values.isEmpty()) {
        parts.add(text("ui.facet." + facet.id()) + ": " + labels(facet, values));
      }
    }
    for (String name : List.of("mode", "sort", "since")) {
      parameters
          .getOrDefault(name, List.of())
          .forEach(value -> parts.add(text("ui.saved." + name, value)));
    }
    return String.join(" · ", parts);
  }

  private String labels(Facet facet, List<String> values) {
    return values.stream()
        .map(value -> label(facet, value))
        .collect(Collectors.joining(text("report.or")));
  }

  private String label(Facet facet, String value) {
    return switch (facet) {
      case THEME -> vocabulary.themeLabel(value);
      case HORIZON -> vocabulary.horizonLabel(value);
      case PARTY -> vocabulary.party(value).map(Concept::label).orElse(value);
      case DOCUMENT -> title(value);
      case KIND, REQUEST, CHAPTER -> value;
    };
  }

  private String title(String document) {
    return document.isEmpty()
        ? document
        : search.entry(new DocumentId(document)).map(DocumentEntry::title).orElse(document);
  }
}
