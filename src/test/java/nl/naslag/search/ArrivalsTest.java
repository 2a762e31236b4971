package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
  @TempDir Path folder;

  private static Paper paper(String id, String... paragraphs) {
    Paper paper = Paper.titled(id, "Nota " + id);
    Stream.of(paragraphs).forEach(paper::with);
    return paper;
  }

  private static SearchRequest since(Instant moment) {
    return SearchRequest.of("").withFilters(Filters.NONE.withSince(moment));
  }

  private static List<String> fresh(Library library, Instant moment) {
    return Library.ids(library.search.search(since(moment)));
  }

  @Test
  void aPassageIsNewWhenItsWordsAre() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand.", "Klei."));
      Instant looked = library.arrivals.last();
      library.put(paper("a", "Zand.", "Veen.", "Klei."), paper("b", "Zand."));
      assertThat(fresh(library, looked)).containsExactly("a-1", "b-0");
      assertThat(library.arrivals.last()).isAfter(looked);
      assertThat(fresh(library, library.arrivals.last())).isEmpty();
    }
  }

  @Test
  void readingADocumentAgainBringsNothingIn() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand en klei.", "Veen."));
      Instant looked = library.arrivals.last();
      library.put(paper("a", "Veen.", "Zand-en  KLEI"));
      assertThat(fresh(library, looked)).isEmpty();
      assertThat(library.arrivals.last()).isEqualTo(looked);
    }
  }

  @Test
  void whatWasTakenAwayAndComesBackIsNotNew() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand."), paper("b", "Klei."));
      Instant looked = library.arrivals.last();
      library.index.remove(new DocumentId("a"));
      library.index.commit();
      library.put(paper("a", "Zand."));
      assertThat(fresh(library, looked)).isEmpty();
    }
  }

  @Test
  void anIndexMadeAnewIsNoNews() throws IOException {
    Instant looked;
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand."));
      looked = library.arrivals.last();
    }
    deleteTheIndex();
    try (Library library = Library.at(folder)) {
      assertThat(library.arrivals.last()).isEqualTo(Instant.EPOCH);
      library.put(paper("a", "Zand."));
      assertThat(fresh(library, looked)).isEmpty();
      library.put(paper("b", "Zand."));
      assertThat(fresh(library, looked)).containsExactly("b-0");
    }
  }

  // Else every alert would go off when a new version of Naslag cuts passages differently.
  @Test
  void theSameFileReadByOtherRulesIsNoNews() {
    Instant looked;
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand.", "Klei."));
      looked = library.arrivals.last();
    }
    try (Library other = Library.at(folder, new PlainAnalysis("2"))) {
      other.put(paper("a", "Zand. Klei."));
      other.index.complete();
      assertThat(fresh(other, looked)).isEmpty();
      other.put(paper("a", "Zand. Klei.", "Herkend van een beeld."));
      assertThat(fresh(other, looked)).containsExactly("a-1");
    }
  }

  @Test
  void whatIsRolledBackIsNewTheNextTime() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand."));
      Instant looked = library.arrivals.last();
      library.index.put(paper("b", "Klei.").document(), paper("b", "Klei.").entry());
      library.index.rollback();
      assertThat(library.arrivals.last()).isEqualTo(looked);
      library.put(paper("b", "Klei."));
      assertThat(fresh(library, looked)).containsExactly("b-0");
    }
  }

  @Test
  void survivesARecordThatACrashLeftHalf() throws IOException {
    Instant looked;
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand."));
      looked = library.arrivals.last();
    }
    Path seen = folder.resolve("gezien.bin");
    Files.write(seen, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
    try (Library library = Library.at(folder)) {
      library.put(paper("b", "Klei."));
    }
    try (FileChannel channel = FileChannel.open(seen)) {
      assertThat(channel.size() % 16).isZero();
    }
    deleteTheIndex();
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand."), paper("b", "Klei."));
      assertThat(fresh(library, looked)).containsExactly("b-0");
    }
  }

  @Test
  void givesTheLatestFirstInPages() {
    try (Library library = Library.at(folder)) {
      library.put(paper("b", "Oud zand."));
      Instant first = library.arrivals.last();
      library.put(paper("c", "Nieuw zand.", "Klei."));
      library.put(paper("a", "Nieuwst zand."));
      SearchRequest zand = SearchRequest.of("zand").withPage(1, 2);
      assertThat(library.arrivals.latest(zand))
          .extracting(one -> one.passage().passage().id().value())
          .containsExactly("a-0", "c-0");
      assertThat(library.arrivals.latest(zand).getFirst().at()).isEqualTo(library.arrivals.last());
      assertThat(library.arrivals.latest(zand.withPage(2, 2)))
          .singleElement()
          .satisfies(one -> assertThat(one.at()).isEqualTo(first));
      assertThat(library.arrivals.latest(zand.withPage(3, 2))).isEmpty();
    }
  }

  @Test
  void countsAndFacetsAreOfWhatIsNew() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand."));
      Instant looked = library.arrivals.last();
      library.put(paper("b", "Zand.", "Zand en klei."));
      SearchResult result =
          library.search.search(
              SearchRequest.of("zand").withFilters(Filters.NONE.withSince(looked)));
      assertThat(result.total()).isEqualTo(2);
      assertThat(result.totalDocuments()).isEqualTo(1);
      assertThat(result.facets().get(Facet.DOCUMENT))
          .containsExactly(new FacetValue("b", "Nota b", 2));
      assertThat(library.reports.report(since(looked)).total()).isEqualTo(2);
    }
  }

  @Test
  void tellsOfEveryCommit() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a", "Zand."));
      library.index.commit();
      assertThat(library.commits).isEqualTo(1);
    }
  }

  private void deleteTheIndex() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> !one.endsWith("gezien.bin")).toList()) {
        Files.delete(file);
      }
    }
  }
}
