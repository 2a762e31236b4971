package nl.naslag.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void keepsTheIdOfAFileThatMoved() throws Exception {
    Path file = bench.write("oud/nota.txt", "Een nota die verhuist.");
    bench.run();
    String id = bench.id("oud/nota.txt");
    Files.move(file, bench.corpus.resolve("nieuw.txt"));

    assertThat(bench.run()).containsExactly(Map.entry("nieuw.txt", "updated"));
    assertThat(bench.id("nieuw.txt")).isEqualTo(id);
  }

  @Test
  void keepsTheIdOfAMovedFileWhenTheIndexIsThrownAway() throws Exception {
    Path file = bench.write("oud.txt", "Een nota die verhuist.");
    bench.run();
    String id = bench.id("oud.txt");
    Files.move(file, bench.corpus.resolve("nieuw.txt"));
    bench.run();
    bench.write("oud.txt", "Een andere nota op de oude plek.");
    bench.run();
    String other = bench.id("oud.txt");
    bench.lock.release();

    Bench fresh = new Bench(folder);
    fresh.run();

    assertThat(fresh.id("nieuw.txt")).isEqualTo(id);
    assertThat(fresh.id("oud.txt")).isEqualTo(other).isNotEqualTo(id);
  }

  @Test
  void refusesAnIndexThatIsInUse() {
    bench.run();

    assertThatThrownBy(() -> new Bench(folder).run())
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("index-in-use"));
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
  void leavesHiddenTemporaryAndLinkedFilesAlone() throws Exception {
    bench.write(".verborgen.txt", "x");
    bench.write("~$nota.docx", "x");
    bench.write(".map/nota.txt", "x");
    bench.write("Thumbs.db", "x");
    Path elsewhere = Files.writeString(folder.resolve("elders.txt"), "Niet van de corpus.");
    Files.createSymbolicLink(bench.corpus.resolve("link.txt"), elsewhere);
    Files.createSymbolicLink(bench.corpus.resolve("map"), folder);

    assertThat(bench.run()).isEmpty();
  }

  @Test
  void rebuildsEverythingUnderTheSameIds() {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Eerste nota.");
    bench.run();
    String id = bench.id("a.txt");
    bench.extracted.clear();

    assertThat(bench.rebuild())
        .containsExactly(Map.entry("a.txt", "updated"), Map.entry("b.txt", "skipped [DUPLICATE]"));
    assertThat(bench.extracted).containsExactly("a.txt");
    assertThat(bench.id("a.txt")).isEqualTo(id);
  }

  @Test
  void refusesACorpusThatIsNotThereAndKeepsTheIndex() throws Exception {
    Path file = bench.write("a.txt", "Eerste nota.");
    bench.run();
    Files.delete(file);
    Files.delete(bench.corpus);

    assertThatThrownBy(bench::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("corpus-missing"));
    assertThat(bench.index.documents())
        .extracting(DocumentEntry::fileName)
        .containsExactly("a.txt");
  }

  @Test
  void leavesTheIndexAsItWasWhenARunIsStopped() {
    bench.write("a.txt", "Eerste nota.");
    bench.run();
    bench.write("b.txt", "Tweede nota.");

    assertThatThrownBy(
            () ->
                bench.ingest.run(
                    (done, total, outcome) -> {
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(bench.index.documents()).hasSize(1);
    assertThat(bench.run()).containsEntry("b.txt", "added");
  }

  @Test
  void tellsHowFarARunIs() {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");

    bench.ingest.run(
        (done, total, outcome) ->
            assertThat(bench.ingest.status())
                .isEqualTo(new IngestStatus(true, done, 2, outcome.fileName())));

    assertThat(bench.ingest.status()).isEqualTo(new IngestStatus(false, 2, 2, ""));
  }

  @Test
  void givesIdsThatReadAsTheFileAndDifferByPlace() {
    bench.write("2024/Nota Énergie & Wonen.txt", "Een.");
    bench.write("2025/Nota Énergie & Wonen.txt", "Twee.");
    bench.run();

    assertThat(bench.index.documents())
        .extracting(DocumentEntry::id)
        .allMatch(id -> id.matches("nota-energie-wonen-[0-9a-f]{6}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesTheIndexAsItWasWhenItCannotBeCommitted() {
    bench.write("a.txt", "Eerste nota.");
    bench.run();
    bench.write("b.txt", "Tweede nota.");
    bench.index.failNextCommit();

    assertThatThrownBy(bench::run).hasMessage("disk full");
    assertThat(bench.index.documents()).hasSize(1);
    assertThat(bench.run()).containsEntry("b.txt", "added");
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

  @Test
  void letsAnUploadInOnARunAndShowsBothAtOnce() throws Exception {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");
    FutureTask<FileOutcome> upload =
        new FutureTask<>(
            () ->
                bench.ingest.add("c.txt", new ByteArrayInputStream("Derde nota.".getBytes(UTF_8))));

    bench.run(
        (done, total, outcome) -> {
          if (done == 1) {
            Thread.ofPlatform().start(upload);
            await().until(bench.turns::someoneWaits);
          } else {
            assertThat(upload).succeedsWithin(Duration.ofSeconds(5));
            assertThat(bench.index.documents()).as("before the commit").isEmpty();
          }
        });

    assertThat(upload.get().outcome()).isEqualTo(new Outcome.Added());
    assertThat(bench.index.documents()).hasSize(3);
    assertThat(bench.run()).hasSize(3).doesNotContainValue("added");
  }

  @Test
  void keepsARunGoingWhenWhatItLetInIsRefused() throws Exception {
    bench.write("a.txt", "Eerste nota.");
    bench.write("b.txt", "Tweede nota.");
    FutureTask<FileOutcome> upload =
        new FutureTask<>(
            () -> bench.ingest.add("c.exe", new ByteArrayInputStream("programma".getBytes(UTF_8))));

    bench.run(
        (done, total, outcome) -> {
          if (done == 1) {
            Thread.ofPlatform().start(upload);
            await().until(bench.turns::someoneWaits);
          }
        });

    assertThat(upload)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(Refusal.class);
    assertThat(bench.index.documents()).hasSize(2);
  }
}
