package nl.naslag.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.document.Refusal;

/// A line of the relevance suite.
///
/// @param texts which texts are asked
/// @param kind how what comes is compared with what is expected
/// @param forbidden ids that may not be found
record RelevanceCase(
    String texts, String group, String kind, String query, String expected, String forbidden) {
  private static final Path FILE = Path.of("src/test/resources/relevantie/toetsen.tsv");

  /// Hits that the overlap of two queries is measured over.
  private static final int FIRST = 50;

  private static final double SAME = 0.9;

  static List<RelevanceCase> all() throws IOException {
    return RelevanceTexts.lines(FILE).stream()
        .map(row -> new RelevanceCase(row[0], row[1], row[2], row[3], cell(row, 4), cell(row, 5)))
        .toList();
  }

  private static String cell(String[] row, int column) {
    return row.length > column ? row[column] : "";
  }

  /// What does not come as expected; empty where all does.
  List<String> wrongWith(Library library) {
    try {
      return compared(library);
    } catch (Refusal refusal) {
      String proposed = refusal.suggestion().orElse("");
      boolean right = kind.equals("weigert") && proposed.equals(expected);
      return right ? List.of() : List.of("refused: " + refusal.getMessage() + " → " + proposed);
    }
  }

  private List<String> compared(Library library) {
    return switch (kind) {
      case "vindt" -> found(ids(library, query));
      case "precies" -> exactly(ids(library, query));
      case "volgorde" -> ordered(ids(library, query));
      case "zelfde" -> overlapping(ids(library, query), ids(library, expected));
      case "bevat" -> holding(library.search.search(zoek(query)));
      case "bedoelt" -> same(library.search.meant(zoek(query)).orElse(""));
      case "vraag" -> same(Stream.concat(asked(library).stream(), Stream.of("")).toList().get(0));
      case "vraagbevat" -> firstHolds(library.search.search(vraag(query)));
      case "weigert" -> List.of("not refused, found " + ids(library, query));
      default -> throw new IllegalArgumentException("No kind " + kind);
    };
  }

  private static SearchRequest zoek(String query) {
    return SearchRequest.of(query).withPage(1, FIRST);
  }

  private static SearchRequest vraag(String query) {
    return new SearchRequest(query, SearchMode.VRAAG, Filters.NONE, SortOrder.RELEVANTIE, 1, 10);
  }

  private List<String> ids(Library library, String words) {
    return names(library.search.search(zoek(words)));
  }

  private List<String> asked(Library library) {
    return names(library.search.search(vraag(query)));
  }

  /// In the texts of its own a document is one passage and goes by its name.
  private List<String> names(SearchResult result) {
    return texts.equals("eigen")
        ? result.hits().stream().map(hit -> hit.passage().passage().documentId().value()).toList()
        : Library.ids(result);
  }

  private List<String> words(String cell) {
    return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private List<String> found(List<String> ids) {
    List<String> wrong = new ArrayList<>();
    words(expected).stream().filter(id -> !ids.contains(id)).forEach(id -> wrong.add("no " + id));
    words(forbidden).stream().filter(ids::contains).forEach(id -> wrong.add("also " + id));
    return wrong;
  }

  private List<String> exactly(List<String> ids) {
    Set<String> wanted = new LinkedHashSet<>(words(expected));
    return wanted.equals(new LinkedHashSet<>(ids)) ? List.of() : List.of("found " + ids);
  }

  private List<String> ordered(List<String> ids) {
    List<String> wanted = Stream.of(expected.split(" > ")).toList();
    List<String> order = ids.stream().filter(wanted::contains).toList();
    boolean first = wanted.size() > 1 || ids.indexOf(expected) == 0;
    boolean right = order.equals(wanted) && first;
    return right ? List.of() : List.of("in order " + ids);
  }

  private static List<String> overlapping(List<String> one, List<String> other) {
    double common = one.stream().filter(other::contains).count();
    double share = common / Math.max(1, Math.max(one.size(), other.size()));
    return share >= SAME ? List.of() : List.of("overlap " + share + " of " + one.size());
  }

  private List<String> holding(SearchResult result) {
    if (result.hits().isEmpty()) {
      return List.of("nothing found");
    }
    return result.hits().stream()
        .filter(hit -> !holds(hit))
        .map(hit -> "found " + hit.passage().passage().text())
        .toList();
  }

  private List<String> firstHolds(SearchResult result) {
    boolean right = !result.hits().isEmpty() && holds(result.hits().getFirst());
    return right ? List.of() : List.of("first " + result.hits().stream().limit(1).toList());
  }

  private boolean holds(Hit hit) {
    String trail = String.join(" ", hit.passage().passage().trail());
    String text = (trail + " " + hit.passage().passage().text()).toLowerCase(Locale.ROOT);
    return Stream.of(expected.split("\\|")).anyMatch(text::contains);
  }

  private List<String> same(String given) {
    return given.equals(expected) ? List.of() : List.of("got " + given);
  }

  @Override
  public String toString() {
    return texts + " " + group + " [" + query + "] " + kind + " [" + expected + "]";
  }
}
