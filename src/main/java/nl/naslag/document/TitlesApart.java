package nl.naslag.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.naslag.document.file.DocumentId;

/// Tells documents with one title apart, by what a reader knows them by: the date, else who made
/// it, else its own number, else its file.
public final class TitlesApart {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

  /// From what says most to what always differs.
  private static final List<Function<DocumentEntry, String>> MARKS =
      List.of(
          TitlesApart::date,
          entry -> Objects.requireNonNullElse(entry.facts().authority(), ""),
          entry -> Objects.requireNonNullElse(entry.facts().bibliography().reference(), ""),
          entry -> entry.fileName().substring(entry.fileName().lastIndexOf('/') + 1),
          DocumentEntry::fileName);

  private TitlesApart() {}

  /// The titles of documents that share one, with what tells each apart behind it; others are left
  /// out, since their own title will do.
  public static Map<DocumentId, String> of(Collection<DocumentEntry> documents) {
    Map<String, List<DocumentEntry>> byTitle = new HashMap<>();
    for (DocumentEntry document : documents) {
      if (!document.facts().title().isBlank()) {
        byTitle
            .computeIfAbsent(folded(document.title()), unused -> new ArrayList<>())
            .add(document);
      }
    }
    Map<DocumentId, String> apart = new HashMap<>();
    byTitle.values().stream()
        .filter(those -> those.size() > 1)
        .forEach(
            those ->
                those.forEach(
                    one -> apart.put(one.id(), one.title() + " (" + mark(one, those) + ")")));
    return apart;
  }

  private static String mark(DocumentEntry document, List<DocumentEntry> others) {
    return MARKS.stream()
        .map(mark -> differing(mark, document, others))
        .flatMap(List::stream)
        .findFirst()
        .orElse(document.fileName());
  }

  private static List<String> differing(
      Function<DocumentEntry, String> mark, DocumentEntry document, List<DocumentEntry> others) {
    String own = mark.apply(document);
    Stream<String> same = others.stream().map(mark).filter(own::equals);
    boolean told = own.isBlank() || document.title().contains(own) || same.count() > 1;
    return told ? List.of() : List.of(own);
  }

  private static String date(DocumentEntry entry) {
    LocalDate date = entry.facts().date();
    return date == null ? "" : DAY.format(date);
  }

  private static String folded(String title) {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
