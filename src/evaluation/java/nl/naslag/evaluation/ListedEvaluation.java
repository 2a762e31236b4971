package nl.naslag.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.annotation.Annotator;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.language.Lexicon;
import nl.naslag.language.SentenceSplitter;
import org.springframework.stereotype.Component;

/// Measures against the lists of our own, which were marked by hand.
///
/// Documents whose passages or sentences are marked are read from where they lie; what is not there
/// is counted as absent.
@Component
class ListedEvaluation {
  private static final List<String> MARKED =
      List.of(
          "gemarkeerde-passages.tsv",
          "gemarkeerde-passages-vers.tsv",
          "gemarkeerde-passages-nieuw.tsv");

  private final Lexicon lexicon;
  private final WordTerms terms;
  private final SentenceSplitter sentences;
  private final DocumentFiles reader;
  private final Annotator annotator;
  private final Vocabulary vocabulary;

  ListedEvaluation(
      Lexicon lexicon,
      WordTerms terms,
      SentenceSplitter sentences,
      DocumentFiles reader,
      Annotator annotator,
      Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.terms = terms;
    this.sentences = sentences;
    this.reader = reader;
    this.annotator = annotator;
    this.vocabulary = vocabulary;
  }

  /// Compounds with their parts, and pairs of words that may or may not meet.
  List<Figures> words() {
    Figures compounds = new Figures();
    CompoundGold.all().forEach(list -> list.compare(lexicon, compounds));
    return List.of(compounds, new PairGold(terms).figures());
  }

  /// Sentences and passages of documents in the folders beside the gold, and of the demo set.
  List<Figures> documents(Path gold, Path demo) {
    Path unpacked = temporary();
    try {
      RealDocuments files = new RealDocuments(shared(gold), demo, unpacked);
      return List.of(sentences(files), passages(files));
    } finally {
      delete(unpacked);
    }
  }

  private static Path shared(Path gold) {
    Path parent = gold.toAbsolutePath().normalize().getParent();
    return parent == null ? gold : parent;
  }

  private Figures sentences(RealDocuments files) {
    return new SentenceGold(
            name -> files.file("documents", name).map(reader::pages).orElse(Map.of()), sentences)
        .figures();
  }

  private Figures passages(RealDocuments files) {
    MarkedDocuments documents = marked(files);
    List<MarkedPassage> first = documents.rows(MARKED.getFirst());
    List<MarkedPassage> last = documents.rows(MARKED.getLast());
    Figures figures = new Figures();
    print("tuned", half(first, true), figures);
    print("untouched", half(first, false), figures);
    print("fresh", documents.rows(MARKED.get(1)), figures);
    print("new_tuned", half(last, true), figures);
    print("new_apart", half(last, false), figures);
    return figures.count("marked_absent", documents.absent());
  }

  /// Sentences that were written for this, in the manner of proposals, motions and letters.
  ///
  /// `rijk` asks or names the Rijk, `time` names years and other times; of each one half was looked
  /// at and one kept apart.
  Figures written() {
    Figures figures = new Figures();
    PartyKinds kinds = PartyKinds.of(vocabulary);
    List<MarkedPassage> rijk = WrittenPassage.rows("rijkszinnen.tsv", annotator, kinds);
    print("rijk_tuned", half(rijk, true), figures);
    print("rijk_apart", half(rijk, false), figures);
    List<MarkedPassage> times = WrittenPassage.rows("horizonzinnen.tsv", annotator, kinds);
    new MarkedFigures(half(times, true)).printHorizons("time_tuned", figures);
    new MarkedFigures(half(times, false)).printHorizons("time_apart", figures);
    return figures;
  }

  MarkedDocuments marked(RealDocuments files) {
    Set<String> archived =
        MARKED.stream()
            .flatMap(table -> GoldTable.own(table).stream())
            .filter(row -> row.of("map").equals("scale"))
            .map(row -> row.of("bestand"))
            .collect(Collectors.toSet());
    files.unpack(archived);
    return new MarkedDocuments(files, reader, annotator, PartyKinds.of(vocabulary));
  }

  private static List<MarkedPassage> half(List<MarkedPassage> rows, boolean tuning) {
    return rows.stream().filter(row -> row.isForTuning() == tuning).toList();
  }

  private static void print(String set, List<MarkedPassage> rows, Figures figures) {
    if (!rows.isEmpty()) {
      new MarkedFigures(rows).print(set, figures);
    }
  }

  static Path temporary() {
    try {
      return Files.createTempDirectory("naslag-evaluatie");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // What cannot be deleted is left to the system; the figures are there.
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
