package nl.naslag.trace.reply;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageId;
import nl.naslag.trace.RijkRequest;

/// Which documents can answer a request: those dated after it, and those without a date of a kind
/// that answers; never one in which it stands itself.
final class LaterDocuments {
  private static final Set<String> ANSWERING =
      Set.of("kamerbrief", "brief", "besluitenlijst", "nota naar aanleiding van het verslag");
  private static final String NOTE = "nota van antwoord";

  private LaterDocuments() {}

  /// By id. Where nothing says when the request was made, only kinds that answer are left.
  static List<String> than(RijkRequest request, List<DocumentEntry> documents) {
    Set<String> own =
        request.occurrences().stream()
            .flatMap(place -> place.passageIds().stream())
            .map(PassageId::document)
            .map(id -> id.value())
            .collect(Collectors.toSet());
    Optional<LocalDate> asked =
        request.occurrences().stream()
            .map(place -> place.passage().documentDate())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    return documents.stream()
        .filter(one -> one.counts().passages() > 0 && !own.contains(one.id().value()))
        .filter(one -> isLater(one, asked))
        .map(one -> one.id().value())
        .toList();
  }

  private static boolean isLater(DocumentEntry document, Optional<LocalDate> asked) {
    LocalDate date = document.facts().date();
    return date == null || asked.isEmpty() ? answers(document) : date.isAfter(asked.get());
  }

  private static boolean answers(DocumentEntry document) {
    String kind = document.facts().bibliography().kind();
    return (kind != null && ANSWERING.contains(kind))
        || document.facts().title().toLowerCase(Locale.ROOT).contains(NOTE);
  }
}
