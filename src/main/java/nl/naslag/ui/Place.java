package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.naslag.document.Passage;
import nl.naslag.document.Texts;
import nl.naslag.search.IndexedPassage;

/// Says where a passage stands, in the words of a source reference.
final class Place {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);

  private Place() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// The printed page and the page of the file; empty where there are no pages.
  static String page(Passage passage) {
    if (passage.page() == 0) {
      return "";
    }
    String label = passage.pageLabel();
    if (label == null) {
      return text("ui.page.file", String.valueOf(passage.page()));
    }
    return label.equals(String.valueOf(passage.page()))
        ? text("ui.page", label)
        : text("ui.page.both", label, String.valueOf(passage.page()));
  }

  /// Title, chapter, page and date.
  static String source(IndexedPassage found) {
    List<String> parts = new ArrayList<>();
    parts.add(found.documentTitle());
    parts.add(found.passage().chapter());
    parts.add(page(found.passage()));
    LocalDate date = found.documentDate();
    parts.add(date == null ? "" : date(date));
    return String.join(", ", parts.stream().filter(Predicate.not(String::isBlank)).toList());
  }

  /// The words between quotation marks, then where they stand. The browser adds the full address.
  static String citation(IndexedPassage found) {
    return text("ui.citation", found.passage().text(), source(found));
  }

  /// What kind of passage it is, with its number: "Agendapunt 3a".
  static String kind(Passage passage) {
    String kind = text("ui.kind." + passage.kind().id());
    return passage.number() == null ? kind : kind + " " + passage.number();
  }
}
