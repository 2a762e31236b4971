package nl.naslag.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.Test;

/// What cannot be seen now is neither gone nor new.
class OutOfSightTest {
  private static final OutOfSight HIDDEN = new OutOfSight(Set.of("log.txt"), Set.of("map"));

  @Test
  void doesNotCallAFileGoneThatLiesInAFolderThatDoesNotOpen() {
    DocumentEntry within = entry("map/diep/a.txt");
    DocumentEntry beside = entry("mapje/b.txt");

    Scan scan = scan(List.of(), within, beside);

    assertThat(scan.outOfSight()).containsExactly(within);
    assertThat(scan.gone()).containsExactly(beside);
  }

  @Test
  void leavesAFileThatIsStillChangingAsItWas() {
    CorpusFile changing = new CorpusFile(Path.of("log.txt"), "log.txt", "1".repeat(64), 7);

    assertThat(scan(List.of(changing)).files()).isEmpty();
    assertThat(scan(List.of(changing), entry("log.txt")).files())
        .extracting(Scan.FoundFile::finding)
        .containsExactly(Scan.Finding.UNCHANGED);
    assertThat(scan(List.of(), entry("log.txt")).gone()).isEmpty();
  }

  private static Scan scan(List<CorpusFile> files, DocumentEntry... known) {
    return new Comparison(files, List.of(known), Map.of(), HIDDEN).scan();
  }

  private static DocumentEntry entry(String fileName) {
    return new DocumentEntry(
        new DocumentId(fileName.replace("/", "-")),
        new DocumentEntry.OriginalFile(fileName, "text/plain", "0".repeat(64), 1),
        new DocumentEntry.KnownFacts(fileName, null, null, null),
        new DocumentEntry.PassageCounts(1, 0, 0),
        List.of(),
        new Outcome.Added(),
        Instant.EPOCH);
  }
}
