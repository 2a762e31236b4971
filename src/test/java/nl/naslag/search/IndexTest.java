package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.PassageId;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
  @TempDir Path folder;

  private static Paper paper(String id) {
    return Paper.titled(id, "Nota " + id).dated(LocalDate.of(2024, 1, 2)).with("Zand en klei.");
  }

  @Test
  void isEmptyWithoutAFolderAndLeavesNone() {
    Path none = folder.resolve("none");
    try (Library library = Library.at(none)) {
      assertThat(library.find("zand").total()).isZero();
      assertThat(library.find("").facets()).hasSize(Facet.values().length);
      assertThat(library.search.documents()).isEmpty();
      library.index.commit();
      assertThat(none).doesNotExist();
    }
  }

  @Test
  void givesBackWhatWasPut() {
    AnnotatedDocument document = paper("a").document();
    DocumentEntry entry = paper("a").entry();
    try (Library library = Library.at(folder)) {
      library.index.put(document, entry);
      library.index.commit();
    }
    try (Library library = Library.at(folder)) {
      assertThat(library.search.document(new DocumentId("a"))).contains(document);
      assertThat(library.search.entry(new DocumentId("a"))).contains(entry);
      assertThat(library.search.passage(new PassageId("a-0")))
          .contains(
              new IndexedPassage(
                  document.passages().getFirst().passage(),
                  document.passages().getFirst().annotations(),
                  "Nota a",
                  "a.txt",
                  LocalDate.of(2024, 1, 2)));
      assertThat(library.search.document(new DocumentId("b"))).isEmpty();
      assertThat(library.search.passage(new PassageId("b-0"))).isEmpty();
    }
  }

  @Test
  void remembersEveryOutcome() {
    List<DocumentEntry> entries =
        Stream.of(
                new Outcome.Added(),
                new Outcome.Updated(),
                new Outcome.Unchanged(),
                new Outcome.Removed(),
                new Outcome.Skipped(Reason.DUPLICATE),
                new Outcome.Unreadable(Reason.ENCRYPTED),
                new Outcome.Partial(List.of(Reason.PAGES_WITHOUT_TEXT)))
            .map(outcome -> Paper.entry(outcome.status(), outcome.status(), outcome, 0))
            .toList();
    try (Library library = Library.at(folder)) {
      entries.forEach(library.index::put);
      library.index.commit();
      assertThat(library.search.documents()).containsExactlyInAnyOrderElementsOf(entries);
      assertThat(library.search.documents()).extracting(DocumentEntry::title).isSorted();
    }
  }

  @Test
  void replacesADocumentWithTheSameId() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a").with("Veen."));
      library.put(paper("a").with("Leem."));
      assertThat(library.find("").total()).isEqualTo(2);
      assertThat(library.ids("veen")).isEmpty();
      library.index.put(Paper.entry("a", "A", new Outcome.Unreadable(Reason.DAMAGED), 0));
      library.index.commit();
      assertThat(library.find("").total()).isZero();
      assertThat(library.search.document(new DocumentId("a"))).isEmpty();
      assertThat(library.search.documents()).hasSize(1);
      library.index.remove(new DocumentId("a"));
      library.index.commit();
      assertThat(library.search.documents()).isEmpty();
    }
  }

  @Test
  void showsNothingBeforeTheCommitAndAllAfterIt() {
    try (Library writer = Library.at(folder);
        Library reader = Library.at(folder)) {
      writer.put(paper("a"));
      long before = reader.search.generation();
      writer.index.put(paper("b").document(), paper("b").entry());
      writer.index.remove(new DocumentId("a"));
      assertThat(reader.ids("zand")).containsExactly("a-0");
      assertThat(reader.search.generation()).isEqualTo(before);
      writer.index.commit();
      assertThat(reader.ids("zand")).containsExactly("b-0");
      assertThat(writer.ids("zand")).containsExactly("b-0");
      assertThat(reader.search.generation()).isNotEqualTo(before);
    }
  }

  @Test
  void forgetsWhatIsRolledBack() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a"));
      library.index.clear();
      library.index.put(paper("b").document(), paper("b").entry());
      library.index.rollback();
      library.put(paper("c"));
      assertThat(library.ids("zand")).containsExactly("a-0", "c-0");
    }
  }

  @Test
  void forgetsWhatWasNotCommittedWhenItCloses() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a"));
      library.index.put(paper("b").document(), paper("b").entry());
    }
    try (Library library = Library.at(folder)) {
      assertThat(library.ids("zand")).containsExactly("a-0");
    }
  }

  @Test
  void keepsTheOldUntilARebuildIsCommitted() {
    try (Library library = Library.at(folder)) {
      library.put(paper("a"), paper("b"));
      library.index.clear();
      library.index.put(paper("b").document(), paper("b").entry());
      assertThat(library.ids("zand")).containsExactly("a-0", "b-0");
      library.index.commit();
      assertThat(library.ids("zand")).containsExactly("b-0");
      assertThat(library.search.documents()).hasSize(1);
    }
  }

  @Test
  void refusesASecondWriterButNotASecondReader() {
    try (Library first = Library.at(folder);
        Library second = Library.at(folder)) {
      first.put(paper("a"));
      assertThat(second.ids("zand")).containsExactly("a-0");
      assertThatThrownBy(() -> second.put(paper("b")))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.code().id()).isEqualTo("index-in-use"))
          .hasMessageContaining(folder.getFileName().toString());
      first.close();
      second.put(paper("b"));
      assertThat(second.ids("zand")).containsExactly("a-0", "b-0");
    }
  }

  private void damage(String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith(start)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
  }

  @Test
  void leavesOtherFilesInTheFolderAlone() throws IOException {
    Path readme = Files.writeString(folder.resolve("README.md"), "Lucene");
    try (Library library = Library.at(folder)) {
      library.put(paper("a"));
    }
    damage("segments_");
    try (Library library = Library.at(folder)) {
      library.put(paper("a"));
      library.care.mended();
      assertThat(library.ids("zand")).containsExactly("a-0");
    }
    assertThat(readme).hasContent("Lucene");
  }

  @Test
  void doesNotTakeAnEntryOfAnotherDocument() {
    try (Library library = Library.at(folder)) {
      assertThatThrownBy(() -> library.index.put(paper("a").document(), paper("b").entry()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
