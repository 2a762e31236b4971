package nl.naslag.trace.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.evaluation.Floors;
import nl.naslag.search.MemoryIndex;
import nl.naslag.trace.MarkedReference;
import nl.naslag.trace.ReadDocuments;
import nl.naslag.trace.Reference;
import org.junit.jupiter.api.Test;

/// Measures references against those that a person marked, all of them in whole stretches of text.
///
/// Marked in turns: looked at while the rules were made, measured and then looked at, marked last,
/// and fresh ones in two halves; what each gave before it was looked at stands in evaluation.md.
class MarkedReferencesIT {
  private static final Path TABLES = Path.of("src/test/resources/verwijzing");
  private static final String DEMO = "corpus/voorbeeld";

  private final Map<String, PolicyDocument> read = new HashMap<>();

  @Test
  void findsWhatAPersonMarkedAndNothingElse() throws IOException {
    Figures tuned = figures("afgestemd");
    Figures seen = figures("gezien");
    Figures last = figures("laatst");
    Figures fresh = figures("vers");
    Figures apart = figures("apart");
    System.out.println("references fresh " + fresh);
    System.out.println("references apart " + apart);
    System.out.println("references tuned " + tuned);
    System.out.println("references seen " + seen);
    System.out.println("references last " + last);
    Floors floors = Floors.of(MarkedReferencesIT.class);
    assertThat(tuned.marked + seen.marked).isGreaterThanOrEqualTo(160);
    assertThat(last.marked).isGreaterThanOrEqualTo(40);
    floors.hold("references_fresh_precision", fresh.precision());
    floors.hold("references_fresh_recall", fresh.recall());
    floors.hold("references_apart_precision", apart.precision());
    floors.hold("references_apart_recall", apart.recall());
    floors.hold("references_seen_precision", seen.precision());
    floors.hold("references_seen_recall", seen.recall());
    floors.hold("references_last_precision", last.precision());
    floors.hold("references_last_recall", last.recall());
  }

  /// @param right of those found, and [#found] how many there are
  private record Figures(int marked, int hit, int found, int right) {
    double recall() {
      return hit / (double) marked;
    }

    double precision() {
      return right / (double) found;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "marked=%d found=%d precision=%.4f recall=%.4f",
          marked,
          found,
          precision(),
          recall());
    }
  }

  private Figures figures(String half) throws IOException {
    List<MarkedReference> marks =
        rows("verwijzingen.tsv")
            .map(MarkedReference::of)
            .filter(one -> one.half().equals(half))
            .toList();
    Set<MarkedReference> hit = new HashSet<>();
    int found = 0;
    int right = 0;
    for (String[] stretch : rows("gebieden.tsv").map(row -> row.split("\t", -1)).toList()) {
      if (stretch[0].equals(half)) {
        PolicyDocument document = document(stretch[1]);
        List<Placed> open = placed(marks, document, stretch);
        for (Reference one : references(document, stretch)) {
          List<Placed> there =
              open.stream().filter(mark -> mark.span.overlaps(one.span())).toList();
          List<Placed> good = there.stream().filter(mark -> mark.mark.isRight(one)).toList();
          found++;
          right += good.isEmpty() ? 0 : 1;
          good.forEach(mark -> hit.add(mark.mark));
          open.removeAll(good);
          if (good.isEmpty()) {
            print("WRONG", stretch[1], one.words() + " -> " + MarkedReference.lead(one));
          }
        }
        open.stream()
            .filter(mark -> mark.mark.must())
            .forEach(
                mark ->
                    print("MISSED", stretch[1], mark.mark.around() + " -> " + mark.mark.goal()));
        missed += (int) open.stream().filter(mark -> mark.mark.must()).count();
      }
    }
    int marked = (int) marks.stream().filter(MarkedReference::must).count();
    int lost = missed;
    missed = 0;
    return new Figures(marked, marked - lost, found, right);
  }

  private int missed;

  private static void print(String what, String file, String words) {
    if (Boolean.getBoolean("naslag.gold.details")) {
      System.out.println(what + " " + file + ": " + words);
    }
  }

  private record Placed(MarkedReference mark, Span span) {}

  private List<Placed> placed(
      List<MarkedReference> marks, PolicyDocument document, String[] stretch) {
    List<Placed> placed = new ArrayList<>();
    Set<Placed> taken = new HashSet<>();
    for (MarkedReference mark : marks) {
      if (mark.file().equals(stretch[1])) {
        placed.add(new Placed(mark, place(mark, document, stretch, taken)));
      }
    }
    return placed;
  }

  private Span place(
      MarkedReference mark, PolicyDocument document, String[] stretch, Set<Placed> taken) {
    for (Passage passage : passages(document, stretch)) {
      String text = passage.text().replace('\n', ' ');
      for (int at = text.indexOf(mark.around());
          at >= 0;
          at = text.indexOf(mark.around(), at + 1)) {
        int from = Math.max(0, mark.around().indexOf(mark.words())) + at + passage.span().start();
        Span span = new Span(from, from + mark.words().length());
        if (taken.stream()
                .noneMatch(one -> one.span.equals(span) && one.mark.goal().equals(mark.goal()))
            && taken.add(new Placed(mark, span))) {
          return span;
        }
      }
    }
    throw new AssertionError(mark + " does not stand in " + stretch[1]);
  }

  private List<Passage> passages(PolicyDocument document, String[] stretch) {
    List<Passage> all = document.passages();
    int from = 0;
    int to = all.size() - 1;
    for (int i = 0; i < all.size(); i++) {
      String start = all.get(i).text().replaceAll("\\s+", " ");
      from = !stretch[2].isEmpty() && start.startsWith(stretch[2]) ? i : from;
      to = !stretch[3].isEmpty() && start.startsWith(stretch[3]) ? i : to;
    }
    return all.subList(from, to + 1);
  }

  private List<Reference> references(PolicyDocument document, String[] stretch) throws IOException {
    List<PolicyDocument> corpus = corpus(stretch[1]);
    CorpusTitles titles = new CorpusTitles(corpus.stream().map(MemoryIndex::entry).toList());
    List<Passage> passages = passages(document, stretch);
    Span span = new Span(passages.getFirst().span().start(), passages.getLast().span().end());
    return new ReferenceReader(document, titles, id -> DocumentParts.of(document(id.value())))
        .references().stream().filter(one -> span.contains(one.span())).toList();
  }

  // Documents of the demo set refer to each other, those of others only to what lies beside them.
  private List<PolicyDocument> corpus(String file) throws IOException {
    boolean demo = Files.exists(Path.of(DEMO, file));
    if (demo) {
      try (var files = Files.list(Path.of(DEMO))) {
        return files.map(path -> document(path.getFileName().toString())).toList();
      }
    }
    return rows("gebieden.tsv")
        .map(row -> row.split("\t", -1)[1])
        .distinct()
        .filter(name -> !Files.exists(Path.of(DEMO, name)))
        .map(this::document)
        .toList();
  }

  private PolicyDocument document(String file) {
    return read.computeIfAbsent(
        file, name -> ReadDocuments.read(ReadDocuments.find(name).orElseThrow()));
  }

  private static java.util.stream.Stream<String> rows(String table) throws IOException {
    return Files.readAllLines(TABLES.resolve(table)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1);
  }
}
