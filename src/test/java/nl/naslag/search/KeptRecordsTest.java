package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records are kept as they are stored, as far as there is room.
class KeptRecordsTest {
  /// More than are unpacked together; before them stand the outcome and the whole text.
  private static final int PASSAGES = 2_500;

  private static final int OTHERS = 2;

  /// Less than a hundred records take.
  private static final long ROOM = 10_000;

  @TempDir Path folder;

  @Test
  void keepsRecordsUntilTheRoomIsUsedUp() throws IOException {
    Paper paper = Paper.titled("a", "Stuk");
    for (int i = 0; i < PASSAGES; i++) {
      paper.with("Alinea " + i);
    }
    try (Library library = Library.at(folder).put(paper);
        FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader segment = reader.leaves().getFirst().reader();
      AtomicLong room = new AtomicLong(ROOM);
      KeptRecords kept = new KeptRecords(segment.maxDoc(), room);
      for (int number = OTHERS; number < 10; number++) {
        assertThat(kept.of(segment, number))
            .isEqualTo(KeptRecords.read(segment.storedFields(), number).bytes);
      }
      assertThat(room.get()).isNotPositive();
      assertThat(kept.of(segment, 900)).isNull();
      assertThat(kept.of(segment, PASSAGES)).isNull();
      assertThat(library.ids("2499")).containsExactly("a-2499");
      kept.release();
      assertThat(room.get()).isEqualTo(ROOM);
      assertThat(kept.of(segment, PASSAGES)).isNull();
    }
  }

  @Test
  void keepsNothingButPassages() throws IOException {
    try (Library library = Library.at(folder).put(Paper.titled("a", "Stuk").with("Alinea"));
        FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader segment = reader.leaves().getFirst().reader();
      KeptRecords kept = new KeptRecords(segment.maxDoc(), KeptRecords.room());
      assertThat(kept.of(segment, 0)).isNull();
      assertThat(kept.of(segment, OTHERS)).isNotNull();
      assertThat(library.search.documents()).hasSize(1);
    }
  }

  @Test
  void keepsWhatTheNextCommitStillHas() throws IOException {
    KeptSegments kept = new KeptSegments();
    try (Library library = Library.at(folder).put(Paper.titled("a", "Stuk").with("Zand"));
        FSDirectory directory = FSDirectory.open(folder)) {
      List<KeptPassages> before = keptOf(kept, directory);
      library.put(Paper.titled("b", "Stuk").with("Klei"));
      List<KeptPassages> after = keptOf(kept, directory);
      assertThat(after).hasSize(2);
      assertThat(after.getFirst()).isSameAs(before.getFirst());
      assertThat(library.ids("klei")).containsExactly("b-0");
    }
  }

  private static List<KeptPassages> keptOf(KeptSegments kept, FSDirectory directory)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return kept.of(reader.leaves());
    }
  }
}
