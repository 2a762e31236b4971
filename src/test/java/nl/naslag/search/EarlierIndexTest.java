package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What answers after an upgrade, until the corpus has been read again.
class EarlierIndexTest {
  @TempDir Path folder;

  private static Paper paper(String id) {
    return Paper.titled(id, "Nota " + id).dated(LocalDate.of(2024, 1, 2)).with("Zand en klei.");
  }

  private Library upgraded() {
    return Library.at(folder, new PlainAnalysis("2"));
  }

  @BeforeEach
  void anEarlierVersionReadTwo() {
    try (Library old = Library.at(folder)) {
      old.put(paper("a"), paper("b"));
    }
  }

  @Test
  void answersUntilTheCorpusHasBeenReadAgain() {
    try (Library library = upgraded()) {
      assertThat(library.ids("zand")).containsExactly("a-0", "b-0");
      assertThat(library.written.files()).isEmpty();
      long before = library.search.generation();

      library.put(paper("a").with("Veen."));
      assertThat(library.ids("zand")).containsExactly("a-0", "b-0");
      assertThat(library.ids("veen")).isEmpty();
      assertThat(library.find("").fingerprint()).startsWith("1/");
      assertThat(library.search.generation()).isEqualTo(before);
      assertThat(library.written.files()).hasSize(1);
      assertThat(library.index.isRenewing()).isTrue();

      library.index.complete();
      assertThat(library.ids("veen")).hasSize(1);
      assertThat(library.search.documents()).hasSize(1);
      assertThat(library.find("").fingerprint()).startsWith("2/");
      assertThat(library.search.generation()).isNotEqualTo(before);
      assertThat(library.index.isRenewing()).isFalse();
      assertThat(folder.resolve("vorig")).doesNotExist();
    }
  }

  @Test
  void goesOnAfterAStopHalfWay() {
    try (Library library = upgraded()) {
      library.put(paper("a").with("Veen."));
    }
    try (Library library = upgraded()) {
      assertThat(library.ids("zand")).containsExactly("a-0", "b-0");
      assertThat(library.written.files()).hasSize(1);
      library.put(paper("b").with("Leem."));
      library.index.complete();
      assertThat(library.ids("leem")).hasSize(1);
    }
  }

  @Test
  void aSecondUpgradeHalfWayKeepsTheWholeOne() {
    try (Library library = upgraded()) {
      library.put(paper("a").with("Veen."));
    }
    try (Library third = Library.at(folder, new PlainAnalysis("3"))) {
      third.put(paper("c").with("Leem."));
      assertThat(third.ids("zand")).containsExactly("a-0", "b-0");
      assertThat(third.written.files()).hasSize(1);
    }
  }

  @Test
  void countsAsEmptyWhereItCannotBeRead() throws IOException {
    try (Library library = upgraded()) {
      library.put(paper("a").with("Veen."));
    }
    try (Stream<Path> files = Files.list(folder.resolve("vorig"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
        // A file of its own: the one with two names must stay as it is.
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.delete(file);
        Files.write(file, bytes);
      }
    }
    try (Library library = upgraded()) {
      assertThat(library.ids("zand")).containsExactly("a-0");
      assertThat(library.ids("veen")).hasSize(1);
    }
  }

  @Test
  void countsAsEmptyIfItsFormatIsAnother() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(Map.of("fingerprint", "1/2/00000000").entrySet());
      writer.commit();
    }
    try (Library library = upgraded()) {
      assertThat(library.search.documents()).isEmpty();
      library.put(paper("b"));
      assertThat(library.ids("zand")).containsExactly("b-0");
      assertThat(library.index.isRenewing()).isFalse();
    }
    try (Library old = Library.at(folder, new PlainAnalysis("3"))) {
      assertThat(old.ids("zand")).containsExactly("b-0");
    }
  }
}
