package nl.naslag.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.reading.Bench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ids of documents, which outlive moves and a new index.
class DocumentIdsTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  @Test
  void keepsTheIdOfAFileThatMoved() throws Exception {
    Path file = bench.write("oud/nota.txt", "Een nota die verhuist.");
    bench.run();
    DocumentId id = bench.id("oud/nota.txt");
    Files.move(file, bench.corpus.resolve("nieuw.txt"));

    assertThat(bench.run()).containsExactly(Map.entry("nieuw.txt", "updated"));
    assertThat(bench.id("nieuw.txt")).isEqualTo(id);
  }

  @Test
  void keepsTheIdOfAMovedFileWhenTheIndexIsThrownAway() throws Exception {
    Path file = bench.write("oud.txt", "Een nota die verhuist.");
    bench.run();
    DocumentId id = bench.id("oud.txt");
    Files.move(file, bench.corpus.resolve("nieuw.txt"));
    bench.run();
    bench.write("oud.txt", "Een andere nota op de oude plek.");
    bench.run();
    DocumentId other = bench.id("oud.txt");
    bench.lock.release();

    Bench fresh = new Bench(folder);
    fresh.run();

    assertThat(fresh.id("nieuw.txt")).isEqualTo(id);
    assertThat(fresh.id("oud.txt")).isEqualTo(other).isNotEqualTo(id);
  }

  @Test
  void rebuildsEverythingUnderTheSameIds() {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Eerste nota.");
    bench.run();
    DocumentId id = bench.id("a.txt");
    bench.extracted.clear();

    assertThat(bench.rebuild())
        .containsExactly(Map.entry("a.txt", "updated"), Map.entry("b.txt", "skipped [DUPLICATE]"));
    assertThat(bench.extracted).containsExactly("a.txt");
    assertThat(bench.id("a.txt")).isEqualTo(id);
  }

  @Test
  void givesIdsThatReadAsTheFileAndDifferByPlace() {
    bench.write("2024/Nota Énergie & Wonen.txt", "Een.");
    bench.write("2025/Nota Énergie & Wonen.txt", "Twee.");
    bench.run();

    assertThat(bench.index.documents())
        .extracting(DocumentEntry::id)
        .allMatch(id -> id.value().matches("nota-energie-wonen-[0-9a-f]{6}"))
        .doesNotHaveDuplicates();
  }
}
