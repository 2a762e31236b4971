package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of each file of the corpus in a run.
class CorpusIngestTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  @Test
  void givesEveryFileExactlyOneOutcome() {
    bench.write("nota.txt", "Wij willen water vasthouden.");
    bench.write("kopie.txt", "Wij willen water vasthouden.");
    bench.write("geheim.txt", "versleuteld");
    bench.write("scan.txt", "alleen beeld");
    bench.write("stuk/half.txt", "half");

    assertThat(bench.run())
        .containsExactly(
            Map.entry("geheim.txt", "unreadable [ENCRYPTED]"),
            Map.entry("kopie.txt", "added"),
            Map.entry("nota.txt", "skipped [DUPLICATE]"),
            Map.entry("scan.txt", "skipped [IMAGE_ONLY]"),
            Map.entry("stuk/half.txt", "partial [PAGES_WITHOUT_TEXT]"));
  }

  @Test
  void goesOnAfterAFileOnWhichAStepFails() {
    bench.write("a.txt", "struikelblok bij lezen");
    bench.write("b.txt", "struikelblok bij ordenen");
    bench.write("c.txt", "Een gewone nota.");

    assertThat(bench.run())
        .containsExactly(
            Map.entry("a.txt", "unreadable [DAMAGED]"),
            Map.entry("b.txt", "unreadable [DAMAGED]"),
            Map.entry("c.txt", "added"));
  }

  @Test
  void readsAgainOnlyWhatChanged() {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");
    bench.write("c.txt", "versleuteld");
    bench.run();
    bench.extracted.clear();

    bench.write("b.txt", "Tweede nota, herzien.");

    assertThat(bench.run())
        .containsExactly(
            Map.entry("a.txt", "unchanged"),
            Map.entry("b.txt", "updated"),
            Map.entry("c.txt", "unreadable [ENCRYPTED]"));
    assertThat(bench.extracted).containsExactly("b.txt");
  }

  @Test
  void forgetsAFileThatIsGone() throws Exception {
    Path file = bench.write("a.txt", "Eerste nota.");
    bench.run();
    Files.delete(file);

    assertThat(bench.run()).containsExactly(Map.entry("a.txt", "removed"));
    assertThat(bench.run()).isEmpty();
  }

  @Test
  void takesTheCopyInWhenTheFirstOfTwoIsGone() throws Exception {
    Path first = bench.write("a.txt", "Twee keer dezelfde nota.");
    bench.write("b.txt", "Twee keer dezelfde nota.");
    bench.run();
    Files.delete(first);

    assertThat(bench.run())
        .containsExactly(Map.entry("a.txt", "removed"), Map.entry("b.txt", "added"));
  }

  @Test
  void doesNotCallEmptyFilesCopiesOfEachOther() {
    bench.write("a.txt", "");
    bench.write("b.txt", "");

    assertThat(bench.run())
        .containsOnlyKeys("a.txt", "b.txt")
        .doesNotContainValue("skipped [DUPLICATE]");
  }

  @Test
  void tellsWhyItLeavesHiddenTemporaryAndRepeatedEntriesOut() throws Exception {
    bench.write(".verborgen.txt", "x");
    bench.write("~$nota.docx", "x");
    bench.write(".map/nota.txt", "x");
    bench.write("Thumbs.db", "x");
    Path elsewhere = Files.writeString(folder.resolve("elders.txt"), "Niet van de corpus.");
    Files.createSymbolicLink(bench.corpus.resolve("link.txt"), elsewhere);
    Files.createSymbolicLink(bench.corpus.resolve("map"), folder);

    assertThat(bench.run())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ".verborgen.txt", "skipped [HIDDEN]",
                "~$nota.docx", "skipped [HIDDEN]",
                ".map", "skipped [HIDDEN]",
                "Thumbs.db", "skipped [HIDDEN]",
                "link.txt", "added",
                "map", "skipped [LINK_REPEATED]"));
  }

  @Test
  void readsALinkedFolderOnceAndNeverChangesIt() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elders"));
    Files.writeString(elsewhere.resolve("nota.txt"), "Een nota elders.");
    Files.createSymbolicLink(elsewhere.resolve("kring"), elsewhere);
    Files.createSymbolicLink(bench.corpus.resolve("map"), elsewhere);
    Files.createSymbolicLink(bench.corpus.resolve("nergens"), folder.resolve("weg"));
    bench.write("oneven\u0007.txt", "x");

    assertThat(bench.run())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "map/nota.txt", "added",
                "map/kring", "skipped [LINK_REPEATED]",
                "nergens", "skipped [LINK_BROKEN]",
                "oneven%07.txt", "skipped [ODD_NAME]"));
    assertThat(bench.run()).containsEntry("map/nota.txt", "unchanged").hasSize(4);
    DocumentId nota = bench.id("map/nota.txt");
    assertThat(Files.readString(bench.ingest.original(nota))).isEqualTo("Een nota elders.");
    assertThatThrownBy(() -> bench.ingest.remove(nota)).isInstanceOf(Refusal.class);
    assertThat(elsewhere.resolve("nota.txt")).exists();
  }

  @Test
  void callsAFileRemovedThatVanishesBeforeItsTurn() throws Exception {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");
    bench.write("c.txt", "Derde nota.");
    bench.run();
    bench.write("a.txt", "Eerste nota, herzien.");
    Path last = bench.write("c.txt", "Derde nota, herzien.");

    Map<String, String> outcomes =
        bench.run(
            (done, total, outcome) -> assertThat(last.toFile().delete() || done > 1).isTrue());

    assertThat(outcomes).containsEntry("c.txt", "removed").containsEntry("a.txt", "updated");
    assertThat(bench.index.documents()).hasSize(2);
  }
}
