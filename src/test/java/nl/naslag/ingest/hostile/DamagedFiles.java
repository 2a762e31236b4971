package nl.naslag.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Good files that were cut off or of which bytes changed, at places that the seed chooses.
final class DamagedFiles {
  private static final List<String> ENDS =
      List.of(
          "brede-tabel.docx",
          "koppen.odt",
          "rijen.xlsx",
          "regels.pdf",
          "genest.zip",
          "genest.eml",
          "tabel.rtf",
          "tabellen.html");
  private static final int MOST_BYTES = 200_000;
  private static final long SEED = 1;

  private DamagedFiles() {}

  static List<HostileFile> of(List<HostileFile> good) {
    List<HostileFile> damaged = new ArrayList<>();
    for (HostileFile file : good) {
      if (ENDS.stream().anyMatch(file.name()::endsWith)) {
        String name = String.valueOf(Path.of(file.name()).getFileName());
        for (int i = 0; i < 3; i++) {
          damaged.add(
              HostileFile.light(
                  "stuk/afgebroken-" + i + "-" + name,
                  (out, random) -> out.write(cut(file, random))));
          damaged.add(
              HostileFile.light(
                  "stuk/veranderd-" + i + "-" + name,
                  (out, random) -> out.write(changed(file, random))));
        }
      }
    }
    return damaged;
  }

  private static byte[] bytes(HostileFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().write(out, new Random(SEED));
    return out.toByteArray();
  }

  private static byte[] cut(HostileFile file, Random random) throws IOException {
    byte[] bytes = bytes(file);
    return Arrays.copyOf(bytes, Math.min(MOST_BYTES, random.nextInt(bytes.length)));
  }

  private static byte[] changed(HostileFile file, Random random) throws IOException {
    byte[] bytes = bytes(file);
    for (int i = 0; i < 20; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
