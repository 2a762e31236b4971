package nl.naslag.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFileTest {
  private static final long NOW = 1_772_000_000_000L;

  @TempDir Path folder;

  @Test
  void losesOnlyTheRecordOfWhichABitRotted() throws IOException {
    Path path = folder.resolve("gezien.bin");
    for (int bit = 0; bit < 3 * 16 * 8; bit++) {
      Files.deleteIfExists(path);
      new SeenFile(path).append(Map.of(1L, NOW));
      new SeenFile(path).append(Map.of(2L, NOW + 1));
      new SeenFile(path).append(Map.of(3L, NOW + 2));
      byte[] bytes = Files.readAllBytes(path);
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(path, bytes);

      SeenFile rotten = new SeenFile(path);
      int damaged = bit / 128 + 1;
      for (long key = 1; key <= 3; key++) {
        assertThat(rotten.get(key)).isEqualTo(key == damaged ? null : NOW + key - 1);
      }
      assertThat(rotten.last()).isEqualTo(damaged == 3 ? NOW + 1 : NOW + 2);
    }
  }

  @Test
  void goesOnAfterARecordThatWasCutShort() throws IOException {
    Path path = folder.resolve("gezien.bin");
    new SeenFile(path).append(Map.of(1L, NOW));
    new SeenFile(path).append(Map.of(2L, NOW));
    Files.write(path, java.util.Arrays.copyOf(Files.readAllBytes(path), 27));

    SeenFile torn = new SeenFile(path);
    assertThat(torn.get(2)).isNull();
    torn.append(Map.of(3L, NOW));

    assertThat(new SeenFile(path).get(1)).isEqualTo(NOW);
    assertThat(new SeenFile(path).get(3)).isEqualTo(NOW);
  }
}
