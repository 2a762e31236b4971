package nl.naslag.briefing.source;

import static java.util.Objects.requireNonNullElse;
import static nl.naslag.document.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.briefing.Citation;
import nl.naslag.briefing.CitedSource;
import nl.naslag.document.Passage;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Texts;
import nl.naslag.search.IndexedPassage;
import org.jspecify.annotations.Nullable;

/// How a source is cited. What is unknown is left out in each, never called unknown.
public enum CitationStyle {
  /// "Nota energie › 2. Netten, p. 41 (pdf 43), 3 mei 2024": all headings and both page numbers.
  NASLAG {
    @Override
    String cite(IndexedPassage found, PrintedPages pages, @Nullable CitedSource source) {
      return Citation.cite(found, pages);
    }
  },
  /// "Provincie Drenthe, Nota energie, 3 mei 2024, kenmerk 2024-12, 2. Netten, p. 41", in the order
  /// of the Leidraad voor juridische auteurs.
  LEIDRAAD {
    @Override
    String cite(IndexedPassage found, PrintedPages pages, @Nullable CitedSource source) {
      LocalDate date = found.documentDate();
      String number = number(source);
      return joined(
          ", ",
          author(source),
          found.documentTitle(),
          date == null ? "" : DATE.format(date),
          number.isEmpty() ? "" : text("briefing.cite.number", number),
          heading(found.passage()),
          page(pages));
    }
  },
  /// "Provincie Drenthe. (2024, 3 mei). Nota energie (kenmerk 2024-12), 2. Netten, p. 41.", after
  /// the Dutch practice of APA; the title comes first where no author is known.
  APA {
    @Override
    String cite(IndexedPassage found, PrintedPages pages, @Nullable CitedSource source) {
      LocalDate date = found.documentDate();
      String day = date == null ? "" : "(" + YEAR_FIRST.format(date) + ")";
      String number = number(source);
      String numbered =
          number.isEmpty()
              ? found.documentTitle()
              : found.documentTitle() + " (" + text("briefing.cite.number", number) + ")";
      String place = joined(", ", heading(found.passage()), page(pages));
      String author = author(source);
      return author.isEmpty()
          ? ended(joined(". ", numbered, day, place))
          : ended(joined(". ", author, day, joined(", ", numbered, place)));
    }
  };

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);
  private static final DateTimeFormatter YEAR_FIRST =
      DateTimeFormatter.ofPattern("uuuu, d MMMM", Texts.DUTCH);

  /// The citation as one line.
  ///
  /// @param pages of the words that are cited
  /// @param source what is known of the document; absent for what the passage itself says
  abstract String cite(IndexedPassage found, PrintedPages pages, @Nullable CitedSource source);

  private static String author(@Nullable CitedSource source) {
    return source == null ? "" : requireNonNullElse(source.authority(), "");
  }

  private static String number(@Nullable CitedSource source) {
    return source == null ? "" : requireNonNullElse(source.number(), "");
  }

  // The nearest heading finds the place; the ones above it are for who reads on screen.
  private static String heading(Passage passage) {
    return passage.trail().isEmpty() ? "" : passage.trail().getLast();
  }

  private static String page(PrintedPages pages) {
    return pages.first() == 0 ? "" : text("briefing.page", pages.printed());
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  private static String ended(String line) {
    return line.endsWith(".") ? line : line + ".";
  }
}
