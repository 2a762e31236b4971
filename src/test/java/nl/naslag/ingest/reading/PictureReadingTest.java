package nl.naslag.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.naslag.ingest.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureReadingTest {
  @TempDir Path folder;

  private Bench bench;

  @BeforeEach
  void scan() {
    bench = new Bench(folder);
    bench.write("scan.pdf", "alleen beeld");
  }

  @Test
  void aScanStaysVisibleAsAPictureWhereNothingCanReadIt() {
    assertThat(bench.run()).containsEntry("scan.pdf", "skipped [IMAGE_ONLY]");
  }

  @Test
  void readsAScanPageByPageAndThenTheDocument() {
    bench.recognition.installed = true;

    assertThat(bench.run()).containsEntry("scan.pdf", "added");
    assertThat(bench.recognition.read).containsExactly("scan.pdf 1", "scan.pdf 2", "scan.pdf 3");
    assertThat(bench.index.entry(bench.id("scan.pdf")).orElseThrow().counts().passages())
        .isEqualTo(1);
  }

  @Test
  void goesOnWithTheNextPageAfterItWasBrokenOff() {
    bench.recognition.installed = true;
    bench.write("brief.txt", "Geachte minister,");
    assertThatThrownBy(() -> bench.run(stoppingAfter(2))).hasMessage("stop");
    assertThat(bench.recognition.read).containsExactly("scan.pdf 1", "scan.pdf 2");
    assertThat(bench.index.documents()).hasSize(2);

    assertThat(bench.run()).containsEntry("scan.pdf", "added");
    assertThat(bench.recognition.read).containsExactly("scan.pdf 1", "scan.pdf 2", "scan.pdf 3");
  }

  @Test
  void doesNotTryAPageTwice() {
    bench.recognition.installed = true;
    bench.run();
    bench.rebuild();
    assertThat(bench.recognition.read).hasSize(3);
  }

  private Progress stoppingAfter(int pages) {
    return (done, total, outcome) -> {
      if (bench.recognition.read.size() == pages) {
        throw new IllegalStateException("stop");
      }
    };
  }
}
