package nl.naslag.trace.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageKind;
import nl.naslag.evaluation.Floors;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.MemoryIndex;
import nl.naslag.trace.ReadDocuments;
import nl.naslag.trace.word.PlaceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether forty pairs of requests, written for this, end in one request or in two, among the
/// requests of the demo set.
///
/// Those with an even number were only measured.
class RequestPairsIT {
  @TempDir Path folder;

  private record Pair(int number, String kind, String one, String other) {
    boolean belongs() {
      return !kind.equals("anders");
    }

    boolean apart() {
      return number % 2 == 0;
    }
  }

  private record Judged(Pair pair, boolean together) {}

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (InputStream in = RequestPairsIT.class.getResourceAsStream("verzoekparen.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().toList()) {
        if (Character.isDigit(line.charAt(0))) {
          String[] row = line.split("\t");
          pairs.add(new Pair(Integer.parseInt(row[0]), row[1], row[2], row[3]));
        }
      }
    }
    return pairs;
  }

  /// Each side of the pairs is a document of its own: a letter, and the answer or the next letter.
  private List<IndexedPassage> places(List<Pair> pairs) throws IOException {
    MemoryIndex corpus = new MemoryIndex();
    corpus.add(
        ReadDocuments.annotated(write("een", pairs.stream().map(Pair::one).toList()), "een"));
    corpus.add(
        ReadDocuments.annotated(write("ander", pairs.stream().map(Pair::other).toList()), "ander"));
    List<IndexedPassage> places = new ArrayList<>();
    corpus.each(Filters.NONE, places::add);
    places.removeIf(place -> place.passage().kind() != PassageKind.AGENDAPUNT);
    return places;
  }

  private Path write(String name, List<String> requests) throws IOException {
    StringBuilder text =
        new StringBuilder("# Brief " + name + "\n\n## 1. Verzoeken\n\n### Agendapunten 2030\n\n");
    requests.forEach(request -> text.append("- ").append(request).append("\n\n"));
    return Files.writeString(folder.resolve(name + ".md"), text);
  }

  private static List<IndexedPassage> background() throws IOException {
    MemoryIndex corpus = new MemoryIndex();
    try (Stream<Path> files = Files.list(Path.of("corpus/voorbeeld"))) {
      files.sorted().map(ReadDocuments::annotated).forEach(corpus::add);
    }
    List<IndexedPassage> places = new ArrayList<>();
    corpus.each(Filters.NONE, places::add);
    places.removeIf(place -> place.annotations().request() == RequestKind.NEE);
    return places;
  }

  private List<Judged> judged() throws IOException {
    List<Pair> pairs = pairs();
    List<IndexedPassage> places = new ArrayList<>(places(pairs));
    assertThat(places).hasSize(2 * pairs.size());
    places.addAll(background());
    List<PlaceWords> words = ReadDocuments.terms().words(places);
    List<List<Integer>> groups = new RequestGrouping(words).groups();
    List<Judged> judged = new ArrayList<>();
    for (Pair pair : pairs) {
      int one = position(places, pair.one());
      int other = position(places, pair.other());
      boolean together =
          groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
      judged.add(new Judged(pair, together));
    }
    return judged;
  }

  private static int position(List<IndexedPassage> places, String text) {
    for (int at = 0; at < places.size(); at++) {
      if (places.get(at).passage().text().equals(text)) {
        return at;
      }
    }
    throw new AssertionError("Not read as one passage: " + text);
  }

  private static double share(List<Judged> of, Predicate<Judged> is) {
    return of.isEmpty() ? 0 : (double) of.stream().filter(is).count() / of.size();
  }

  private static double recall(List<Judged> half, String kind) {
    List<Judged> these = half.stream().filter(one -> one.pair().kind().equals(kind)).toList();
    return share(these, Judged::together);
  }

  @Test
  void putsTheSameRequestsTogetherAndOthersApart() throws IOException {
    List<Judged> all = judged();
    hold("tuned", all.stream().filter(one -> !one.pair().apart()).toList());
    hold("apart", all.stream().filter(one -> one.pair().apart()).toList());
  }

  private static void hold(String name, List<Judged> half) {
    List<Judged> joined = half.stream().filter(Judged::together).toList();
    double right = share(joined, one -> one.pair().belongs());
    System.out.printf(
        Locale.ROOT,
        "%s: joined %d, precision %.3f, recall zelfde %.3f, verwant %.3f%n",
        name,
        joined.size(),
        right,
        recall(half, "zelfde"),
        recall(half, "verwant"));
    Floors floors = Floors.of(RequestPairsIT.class);
    floors.hold("pairs_" + name + "_precision", right);
    floors.hold("pairs_" + name + "_recall_zelfde", recall(half, "zelfde"));
    floors.hold("pairs_" + name + "_recall_verwant", recall(half, "verwant"));
  }
}
