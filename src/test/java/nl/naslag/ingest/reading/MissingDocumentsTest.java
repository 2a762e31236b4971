package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many files that go at once are a question, not a deletion.
class MissingDocumentsTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void readTenFiles() {
    bench = new Bench(folder);
    for (int i = 0; i < 10; i++) {
      bench.write("map" + i % 2 + "/nota" + i + ".txt", "Nota met woord" + i);
    }
    bench.run();
  }

  @Test
  void forgetsNothingWhenMoreThanAFifthIsGoneAtOnce() throws Exception {
    Path away = Files.move(bench.corpus.resolve("map0"), folder.resolve("weg"));

    assertThat(bench.run())
        .hasSize(10)
        .containsEntry("map0/nota2.txt", "postponed [OUT_OF_SIGHT]")
        .containsEntry("map1/nota3.txt", "unchanged");
    assertThat(bench.index.documents()).hasSize(10);
    assertThat(bench.asked.all())
        .extracting(DocumentEntry::fileName)
        .hasSize(5)
        .allMatch(name -> name.startsWith("map0/"));

    Files.move(away, bench.corpus.resolve("map0"));
    assertThat(bench.run()).hasSize(10).containsValues("unchanged");
    assertThat(bench.asked.all()).isEmpty();
  }

  @Test
  void keepsEverythingWhenTheFolderIsEmptyAndAlsoWhenItIsReadAfresh() throws Exception {
    Files.move(bench.corpus.resolve("map0"), folder.resolve("weg0"));
    Files.move(bench.corpus.resolve("map1"), folder.resolve("weg1"));

    bench.run();
    assertThat(bench.index.documents()).hasSize(10);
    bench.rebuild();
    assertThat(bench.index.documents()).hasSize(10);
    assertThat(bench.index.document(bench.id("map0/nota0.txt"))).isPresent();
    assertThat(bench.asked.all()).hasSize(10);
  }

  @Test
  void forgetsWhatIsStillMissingOnceAPersonSaysSo() throws Exception {
    Files.move(bench.corpus.resolve("map0"), folder.resolve("weg"));
    bench.run();
    bench.write("map0/nota2.txt", "Nota met woord2");

    assertThat(bench.asked.forget("jansen")).hasSize(4);
    assertThat(bench.index.documents()).hasSize(6);
    assertThat(bench.asked.all()).isEmpty();
    assertThat(bench.run()).hasSize(6).containsEntry("map0/nota2.txt", "unchanged");
  }

  @Test
  void asksNothingWhenAFewFilesGo() throws Exception {
    Files.delete(bench.corpus.resolve("map0/nota0.txt"));
    Files.delete(bench.corpus.resolve("map0/nota2.txt"));

    assertThat(bench.run())
        .containsEntry("map0/nota0.txt", "removed")
        .containsEntry("map0/nota2.txt", "removed");
    assertThat(bench.asked.all()).isEmpty();
  }

  @Test
  void asksNothingWhenAFolderIsRenamed() throws Exception {
    DocumentId id = bench.id("map0/nota2.txt");
    Files.move(bench.corpus.resolve("map0"), bench.corpus.resolve("nieuw"));

    Map<String, String> outcomes = bench.run();

    assertThat(outcomes).hasSize(10).containsEntry("nieuw/nota2.txt", "updated");
    assertThat(bench.id("nieuw/nota2.txt")).isEqualTo(id);
    assertThat(bench.asked.all()).isEmpty();
  }
}
