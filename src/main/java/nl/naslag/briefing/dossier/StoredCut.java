package nl.naslag.briefing.dossier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.Span;

/// What is kept of a quote, as the database stores it: "0-45,102-180".
final class StoredCut {
  private StoredCut() {}

  static String text(List<Span> kept) {
    return kept.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(","));
  }

  static List<Span> spans(String stored) {
    return stored.isEmpty()
        ? List.of()
        : Stream.of(stored.split(",")).map(StoredCut::span).toList();
  }

  private static Span span(String stored) {
    int between = stored.indexOf('-');
    return new Span(
        Integer.parseInt(stored.substring(0, between)),
        Integer.parseInt(stored.substring(between + 1)));
  }
}
