package nl.naslag.extraction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisedPagesTest {
  private static final String TABLE =
      "300\n5\t1\t1\t1\t1\t1\t0\t0\t90\t20\t96\tWaterschap\n5\t1\t1\t1\t1\t2\t99\t0\t90\t20\t96\tVechtdal\n";

  @TempDir Path folder;

  @Test
  void readsAPageAgainOfWhichTheWordsRotted() throws IOException {
    Source source =
        new Source(new DocumentId("d"), folder.resolve("d.pdf").toAbsolutePath(), "d.pdf", "00", 1);
    RecognisedPages pages = new RecognisedPages(folder);
    pages.keep(source, 1, Optional.of(TABLE));
    pages.keep(source, 2, Optional.empty());
    assertThat(pages.lines(source, 1)).hasSize(1);
    assertThat(pages.tried(source, 2)).isTrue();
    Path file = folder.resolve("00/1.tsv");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] rotten = whole.clone();
      rotten[at] ^= 1;
      Files.write(file, rotten);
      assertThat(pages.tried(source, 1)).as("byte " + at).isFalse();
      Files.write(file, java.util.Arrays.copyOf(whole, at));
      assertThat(pages.lines(source, 1)).as("cut at " + at).isEmpty();
      assertThat(pages.tried(source, 1)).as("cut at " + at).isFalse();
    }
  }
}
