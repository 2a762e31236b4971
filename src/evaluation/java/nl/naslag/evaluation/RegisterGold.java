package nl.naslag.evaluation;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.RequestKind;
import nl.naslag.evaluation.GoldTable.Row;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RijkRequest;

/// The register of requests against pairs that ask the same and against judgements by hand.
///
/// A place is known by its first words. What nobody judged counts as wrong, so a rule that finds
/// more must be judged anew.
record RegisterGold(List<RijkRequest> requests) {
  private static final Pattern WORDS = Pattern.compile("[^\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);

  Figures figures(Path gold) {
    Figures figures = new Figures();
    pairs(gold, figures);
    asked(gold, figures);
    figures.count("register_requests", requests.size());
    figures.count("register_largest", places().mapToInt(List::size).max().orElse(0));
    judged("register_groups", groups(), "oordelen-groepen.tsv", figures);
    judged("register_explicit", explicit(), "oordelen-expliciet.tsv", figures);
    return figures;
  }

  private Stream<List<String>> places() {
    return requests.stream()
        .map(
            request ->
                request.occurrences().stream()
                    .map(place -> Plain.of(place.passage().passage().text()))
                    .toList());
  }

  /// From `herhalingen.tsv`: two places belong to one request, "zelfde" or "verwant".
  private void pairs(Path gold, Figures figures) {
    Map<String, String> starts = new HashMap<>();
    GoldTable.rows(gold.resolve("agendapunten.tsv"))
        .forEach(row -> starts.put(row.of("nr"), row.plain("eerste_woorden")));
    GoldTable.rows(gold.resolve("oproepen.tsv"))
        .forEach(row -> starts.put(row.of("id"), row.plain("eerste_woorden")));
    List<Row> pairs = GoldTable.rows(gold.resolve("herhalingen.tsv"));
    for (String strength : List.of("zelfde", "verwant")) {
      List<Row> these = pairs.stream().filter(row -> row.of("sterkte").equals(strength)).toList();
      long found =
          these.stream()
              .filter(row -> together(start(starts, row.of("a")), start(starts, row.of("b"))))
              .count();
      figures.count("register_pairs_" + strength, these.size());
      figures.count("register_found_" + strength, found);
    }
  }

  // Where the gold names a place that it does not have, no text begins so.
  private static String start(Map<String, String> starts, String place) {
    return starts.getOrDefault(place, "#" + place);
  }

  private boolean together(String one, String other) {
    return places()
        .anyMatch(
            places ->
                places.stream().anyMatch(text -> text.startsWith(one))
                    && places.stream().anyMatch(text -> text.startsWith(other)));
  }

  /// How many of the passages that ask, or do not, stand in the register.
  private void asked(Path gold, Figures figures) {
    List<String> every = places().flatMap(List::stream).toList();
    List<Row> rows =
        Stream.of("agendapunten.tsv", "oproepen.tsv")
            .flatMap(file -> GoldTable.rows(gold.resolve(file)).stream())
            .toList();
    for (RequestKind kind : RequestKind.values()) {
      List<String> these =
          rows.stream()
              .filter(row -> row.of("verzoek").equals(kind.id()))
              .map(row -> row.plain("eerste_woorden"))
              .toList();
      long inside =
          these.stream().filter(start -> every.stream().anyMatch(t -> t.startsWith(start))).count();
      figures.share("register_has_" + kind.id(), inside, these.size());
    }
  }

  /// Requests with more places, by the first words of each.
  private Stream<String> groups() {
    return requests.stream()
        .map(RijkRequest::occurrences)
        .filter(places -> places.size() > 1)
        .map(places -> places.stream().map(at -> firstWords(at, 5)).collect(joining(" | ")));
  }

  private Stream<String> explicit() {
    return requests.stream()
        .flatMap(request -> request.occurrences().stream())
        .filter(at -> at.passage().annotations().request() == RequestKind.EXPLICIET)
        .map(at -> firstWords(at, 7));
  }

  private static String firstWords(Occurrence place, int many) {
    return WORDS
        .matcher(place.passage().passage().text())
        .results()
        .limit(many)
        .map(MatchResult::group)
        .collect(joining(" "));
  }

  private static void judged(String name, Stream<String> keys, String table, Figures figures) {
    Set<String> right =
        GoldTable.own(table).stream()
            .filter(row -> Set.of("ja", "zelfde", "verwant").contains(row.of("oordeel")))
            .map(row -> row.of("eerste_woorden"))
            .collect(Collectors.toSet());
    List<String> found = keys.toList();
    figures.count(name, found.size());
    figures.share(name + "_right", found.stream().filter(right::contains).count(), found.size());
  }
}
