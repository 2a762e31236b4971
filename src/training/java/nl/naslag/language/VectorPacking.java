package nl.naslag.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;

/// Makes the vectors that Naslag comes with from the shared ones: fewer words, four bits a number.
///
/// Not part of the build: the name says that it is run by hand, as the cookbook tells.
class VectorPacking {
  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"));
  private static final Path MADE = Path.of("src/main/resources/woorden/vectoren.bin.gz");
  private static final int MOST = 40_000;
  // The widest number that four bits hold, and the spread of the numbers that maps to it.
  private static final int WIDEST = 7;
  private static final double STEP = 2.2;
  // Two words that were read as one ("vaneenaantal") are longer than words often are.
  private static final Pattern PLAIN = Pattern.compile("\\p{Ll}[\\p{Ll}-]{1,24}");

  @Test
  void packsTheVectors() throws IOException {
    Path vectors = SHARED.resolve("language/vectoren-nl.txt.xz");
    assumeTrue(Files.exists(vectors), "Skipped: no shared folder");
    Map<String, byte[]> packed = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZCompressorInputStream(Files.newInputStream(vectors)),
                StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (line = lines.readLine(); line != null && packed.size() < MOST; line = lines.readLine()) {
        String[] cells = line.split(" ");
        String word = Normalizer.normalize(cells[0], Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        if (PLAIN.matcher(word).matches()) {
          packed.putIfAbsent(word, packed(cells));
        }
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(MADE)))) {
      out.writeInt(packed.size());
      for (Map.Entry<String, byte[]> one : packed.entrySet()) {
        out.writeUTF(one.getKey());
        out.write(one.getValue());
      }
    }
    assertEquals(MOST, packed.size());
  }

  private static byte[] packed(String[] cells) {
    double length = 0;
    for (int i = 1; i < cells.length; i++) {
      length += Math.pow(Integer.parseInt(cells[i]), 2);
    }
    double usual = Math.sqrt(length / WordVectors.SIZE);
    byte[] packed = new byte[WordVectors.SIZE / 2];
    for (int i = 0; i < packed.length; i++) {
      int high = bits(cells[2 * i + 1], usual);
      int low = bits(cells[2 * i + 2], usual);
      packed[i] = (byte) (high << 4 | low & 0xF);
    }
    return packed;
  }

  private static int bits(String number, double usual) {
    long near = Math.round(Integer.parseInt(number) / usual * WIDEST / STEP);
    return (int) Math.clamp(near, -WIDEST, WIDEST);
  }
}
