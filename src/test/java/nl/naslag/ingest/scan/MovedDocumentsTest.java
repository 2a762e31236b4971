package nl.naslag.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.reading.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedDocumentsTest {
  @TempDir Path folder;

  @Test
  void losesOnlyTheLineThatIsDamaged() throws IOException {
    MovedDocuments moved = new MovedDocuments(new Bench(folder).settings());
    moved.moved(new DocumentId("nota-1"), "een/nota.pdf");
    moved.moved(new DocumentId("nota-2"), "twee/één.pdf");
    moved.moved(new DocumentId("nota-3"), "drie/nota.pdf");
    Path file = folder.resolve("data/verplaatst.tsv");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] rotten = whole.clone();
      rotten[at] ^= 2;
      Files.write(file, rotten);

      assertThat(moved.ids().values())
          .as("byte " + at)
          .hasSizeBetween(1, 2)
          .isSubsetOf(
              List.of(
                  new DocumentId("nota-1"), new DocumentId("nota-2"), new DocumentId("nota-3")));
    }
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 3));
    assertThat(moved.ids()).hasSize(2).containsEntry("een/nota.pdf", new DocumentId("nota-1"));
  }
}
