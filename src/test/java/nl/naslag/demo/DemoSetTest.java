package nl.naslag.demo;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.naslag.Needed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoSetTest {

  private static final Path THREADS = DemoSet.SOURCES.resolve("draden.tsv");
  private static final String MODEL = "corpus/ruimtelijk-voorstel-drenthe.txt";

  static List<DemoDocument> documents() throws IOException {
    return DemoSet.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void makesTheCommittedFileFromItsSource(DemoDocument document) throws IOException {
    String name = document.fileName();
    byte[] committed = Files.readAllBytes(DemoSet.FILES.resolve(name));

    assertThat(DemoContent.of(name, DemoSet.make(document)))
        .as("Run src/demo/maak-voorbeeld after changing a source")
        .isEqualTo(DemoContent.of(name, committed));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysInEveryFileThatItIsAnExample(DemoDocument document) throws IOException {
    byte[] committed = Files.readAllBytes(DemoSet.FILES.resolve(document.fileName()));

    assertThat(DemoContent.of(document.fileName(), committed)).contains(DemoDocument.NOTICE);
  }

  @Test
  void committedNoFileWithoutASource() throws IOException {
    try (Stream<Path> files = Files.list(DemoSet.FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              documents().stream().map(DemoDocument::fileName).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sharesNoRunOfEightWordsWithTheDocumentItsFactsComeFrom(DemoDocument document)
      throws IOException {
    WordRuns model = WordRuns.of(Files.readString(Needed.shared(MODEL)), 8);
    String made = new String(new DemoMarkdownWriter().write(document), StandardCharsets.UTF_8);

    assertThat(WordRuns.of(made, 8).sharedWith(model)).isEmpty();
  }

  @Test
  void holdsEnoughPointsInEveryFormat() throws IOException {
    long points = documents().stream().map(DemoPoints::of).mapToLong(DemoPoints::points).sum();

    assertThat(points).isGreaterThanOrEqualTo(200);
    assertThat(documents().stream().map(document -> document.fileName().replaceAll(".*\\.", "")))
        .contains("pdf", "docx", "odt", "html", "txt", "md");
  }

  @Test
  void letsEveryThreadReturnInAnotherDocument() throws IOException {
    Map<String, Set<String>> places =
        documents().stream()
            .flatMap(DemoSetTest::strands)
            .collect(
                groupingBy(Map.Entry::getKey, flatMapping(e -> Stream.of(e.getValue()), toSet())));

    assertThat(new TreeSet<>(places.keySet())).isEqualTo(threads());
    assertThat(places.values()).allMatch(documents -> documents.size() >= 2);
  }

  @Test
  void showsEveryWayInWhichARequestReturns() throws IOException {
    Stream<DemoMark.Relation> relations =
        documents().stream()
            .flatMap(document -> DemoPoints.of(document).all())
            .flatMap(line -> line.mark().strands().stream())
            .map(DemoMark.Strand::relation);

    assertThat(relations).contains(DemoMark.Relation.values());
  }

  @Test
  void printsPageNumbersThatDifferFromThePlaceInThePdf() throws IOException {
    Path file = DemoSet.FILES.resolve("ruimtelijk-voorstel-in-het-kort.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .hasSizeGreaterThan(11)
          .startsWith("3", "4", "5");
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
    }
  }

  private static Stream<Map.Entry<String, String>> strands(DemoDocument document) {
    return DemoPoints.of(document)
        .all()
        .flatMap(line -> line.mark().strands().stream())
        .map(strand -> Map.entry(strand.thread(), document.fileName()));
  }

  private static Set<String> threads() throws IOException {
    return Files.readAllLines(THREADS).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf('\t')))
        .collect(toCollection(TreeSet::new));
  }
}
