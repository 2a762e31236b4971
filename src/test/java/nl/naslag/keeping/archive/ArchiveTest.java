package nl.naslag.keeping.archive;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.Seeds;
import nl.naslag.keeping.BackupManifest;
import nl.naslag.keeping.BackupManifest.Extent;
import nl.naslag.keeping.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Instant MADE = Instant.parse("2026-03-02T10:00:00Z");
  private static final ContentHash HASH = new ContentHash(Map.of("dossiers", "ab"));

  @TempDir Path folder;

  private Path written() throws IOException {
    Path target = folder.resolve("back-up.zip");
    Path file = Files.writeString(folder.resolve("nota"), "Zand en klei. ".repeat(50));
    try (ArchiveWriter archive = new ArchiveWriter(target)) {
      archive.add("corpus/één nota.txt", file);
      archive.add("data/verplaatst.tsv", Files.writeString(folder.resolve("leeg"), ""));
      archive.finish(Extent.EVERYTHING, MADE, HASH);
    }
    return target;
  }

  @Test
  void givesBackWhatWasPutIn() throws IOException {
    ArchiveFile archive = new ArchiveFile(written());
    BackupManifest manifest = archive.verified();

    assertThat(manifest.files())
        .extracting(BackupManifest.File::name)
        .containsExactly("corpus/één nota.txt", "data/verplaatst.tsv");
    assertThat(manifest.made()).isEqualTo(MADE);
    assertThat(manifest.hash()).isEqualTo(HASH.parts());
    archive.unpack(manifest, folder.resolve("terug"));
    assertThat(folder.resolve("terug/corpus/één nota.txt")).hasContent("Zand en klei. ".repeat(50));
  }

  @Test
  void leavesNothingThatIsNotWhole() throws IOException {
    Path target = folder.resolve("half.zip");
    try (ArchiveWriter archive = new ArchiveWriter(target)) {
      assertThatThrownBy(() -> archive.add("data/weg", folder.resolve("weg")))
          .isInstanceOf(IOException.class);
    }
    assertThat(folder).isEmptyDirectory();
    Files.writeString(target, "Iets anders.");
    refuses("backup-exists", () -> new ArchiveWriter(target).close());
    assertThat(target).hasContent("Iets anders.");
  }

  @Seeds({1, 2, 3})
  void refusesWhatWasAlteredOrCutShort(long seed) throws IOException {
    Random random = new Random(seed);
    ArchiveFile archive = new ArchiveFile(written());
    BackupManifest whole = archive.verified();
    byte[] bytes = Files.readAllBytes(archive.path());
    int refused = 0;
    for (int round = 0; round < 200; round++) {
      byte[] rotten = bytes.clone();
      int at = random.nextInt(bytes.length);
      rotten[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(archive.path(), round % 4 == 0 ? Arrays.copyOf(bytes, at) : rotten);
      if (archive.isWhole()) {
        // A byte that says nothing, such as the time at which a file in it was written.
        assertThat(archive.verified()).isEqualTo(whole);
      } else {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  @Test
  void refusesNamesThatLeadOutOfTheFolder() throws IOException {
    for (String name :
        List.of(
            "../buiten", "data/../../buiten", "/etc/buiten", "data//x", "C:/x", "data\\..\\x")) {
      assertThat(ArchiveFile.isSafe(name)).as(name).isFalse();
      Path zip = forged(name);
      refuses("backup-damaged", () -> new ArchiveFile(zip).verified());
    }
    assertThat(ArchiveFile.isSafe("corpus/..a/één nota.pdf")).isTrue();
    try (Stream<Path> beside = Files.list(folder.getParent())) {
      assertThat(beside).noneMatch(file -> file.getFileName().toString().equals("buiten"));
    }
  }

  /// A backup that fits its own manifest.
  private Path forged(String name) throws IOException {
    Path zip = folder.resolve("vals.zip");
    BackupManifest.File file = new BackupManifest.File(name, 1, ContentHash.sha256("x"));
    String manifest =
        ArchiveFile.json(
            new BackupManifest(
                BackupManifest.FORMAT, Extent.EVERYTHING, MADE, new TreeMap<>(), List.of(file)));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      entry(out, name, "x");
      entry(out, ArchiveFile.MANIFEST, manifest);
      entry(out, ArchiveFile.MANIFEST_HASH, ContentHash.sha256(manifest));
    }
    return zip;
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}
