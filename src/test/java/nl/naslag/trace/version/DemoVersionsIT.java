package nl.naslag.trace.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.demo.DemoSet;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.MemoryIndex;
import nl.naslag.trace.CommitmentChange;
import nl.naslag.trace.CommitmentChange.Changed;
import nl.naslag.trace.CommitmentChange.Gone;
import nl.naslag.trace.CommitmentChange.New;
import nl.naslag.trace.CommitmentChange.Same;
import nl.naslag.trace.CommitmentChange.Shift;
import nl.naslag.trace.ReadDocuments;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A second version of the ruimtelijk voorstel of the demo set, with twenty changes that were
/// marked before anything could compare them.
class DemoVersionsIT {
  private static final Path SOURCES = Path.of("src/test/resources/demo");
  private static final Path FIRST = SOURCES.resolve("01-ruimtelijk-voorstel.bron");
  private static final Path SECOND = SOURCES.resolve("versies/ruimtelijk-voorstel-2.bron");

  @TempDir Path folder;

  private AnnotatedDocument read(Path source, String fileName) {
    try {
      Path file = folder.resolve(fileName);
      Files.write(file, DemoSet.file(source, fileName));
      return ReadDocuments.annotated(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CommitmentChange> differences(
      MemoryIndex corpus, DocumentId older, DocumentId newer) {
    VersionPair<DocumentId> documents = new VersionPair<>(older, newer);
    return new Versions.Comparison(
            documents, CommitmentComparer.changes(documents.each(id -> passages(corpus, id))))
        .differences();
  }

  private static List<IndexedPassage> passages(MemoryIndex corpus, DocumentId id) {
    List<IndexedPassage> passages = new ArrayList<>();
    corpus.each(Filters.of(Facet.DOCUMENT, id.value()), passages::add);
    return passages;
  }

  private static List<String> marked() throws IOException {
    return Files.readAllLines(SOURCES.resolve("versies/wijzigingen.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.replace('\t', '|'))
        .toList();
  }

  private static String row(CommitmentChange change) {
    return switch (change) {
      case Same same ->
          "gelijk|" + start(same.passages().older()) + "|" + start(same.passages().newer());
      case New added -> "nieuw||" + start(added.newer());
      case Gone gone -> "weg|" + start(gone.older()) + "|";
      case Changed changed ->
          kind(changed.shifts().getFirst())
              + "|"
              + start(changed.passages().older())
              + "|"
              + start(changed.passages().newer());
    };
  }

  private static String kind(Shift shift) {
    return shift == Shift.ANDERS_VERWOORD ? "anders" : shift.name().toLowerCase(Locale.ROOT);
  }

  private static String start(IndexedPassage passage) {
    List<String> words = Arrays.asList(passage.passage().text().split("\\s+"));
    return String.join(" ", words.subList(0, Math.min(9, words.size())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"voorstel-2.pdf", "voorstel-2.docx", "voorstel-2.odt"})
  void findsAllTwentyChangesAndInventsNone(String second) throws IOException {
    MemoryIndex corpus =
        new MemoryIndex().add(read(FIRST, "voorstel.pdf")).add(read(SECOND, second));

    assertThat(differences(corpus, new DocumentId("voorstel.pdf"), new DocumentId(second)))
        .extracting(DemoVersionsIT::row)
        .containsExactlyInAnyOrderElementsOf(marked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"voorstel.docx", "voorstel.odt", "voorstel.html"})
  void theSameTextInAnotherFormatIsNoVersion(String other) {
    MemoryIndex corpus = new MemoryIndex().add(read(FIRST, "voorstel.pdf")).add(read(FIRST, other));

    assertThat(new VersionFinder(corpus).links())
        .singleElement()
        .extracting(VersionLink::kind)
        .isEqualTo(VersionLink.Kind.VORM);
    assertThat(differences(corpus, new DocumentId("voorstel.pdf"), new DocumentId(other)))
        .extracting(DemoVersionsIT::row)
        .isEmpty();
  }

  @Test
  void recognisesANewerVersionAndNothingElseAmongTheDemoSet() throws IOException {
    MemoryIndex corpus = new MemoryIndex().add(read(SECOND, "voorstel-2.pdf"));
    try (var files = Files.list(Path.of("corpus/voorbeeld"))) {
      files.sorted().map(ReadDocuments::annotated).forEach(corpus::add);
    }

    assertThat(new VersionFinder(corpus).links())
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(VersionLink.Kind.VERSIE))
        .satisfies(
            link ->
                assertThat(link.documentIds())
                    .isEqualTo(
                        new VersionPair<>(
                            new DocumentId("ruimtelijk-voorstel-in-het-kort.pdf"),
                            new DocumentId("voorstel-2.pdf"))));
  }
}
