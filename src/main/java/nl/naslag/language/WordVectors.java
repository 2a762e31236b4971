package nl.naslag.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// How near in meaning two words are, by the company that they keep in Dutch policy texts.
///
/// The vectors come from fastText (skipgram, 100 numbers a word) trained on 56 million words of
/// zoning plans, laws, election programmes and ministers' answers. Here each number has four bits,
/// which `VectorPacking` makes of them; words that are no plain words were left out. Read-only, so
/// thread-safe.
public final class WordVectors {
  private static final String FILE = "/woorden/vectoren.bin.gz";
  /// How many numbers a word has.
  public static final int SIZE = 100;

  private final Map<String, byte[]> vectors = new HashMap<>();

  private WordVectors(DataInputStream in) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String word = in.readUTF();
      vectors.put(word, in.readNBytes(SIZE / 2));
    }
  }

  /// The vectors that come with Naslag, read when they are first asked for; takes a moment.
  public static WordVectors read() {
    return Held.VECTORS;
  }

  /// One for all who ask, because it is large.
  private static final class Held {
    private static final WordVectors VECTORS = load();
  }

  private static WordVectors load() {
    try (InputStream stream = WordVectors.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IOException("Not on the class path: " + FILE);
      }
      GZIPInputStream plain = new GZIPInputStream(stream);
      return new WordVectors(new DataInputStream(new BufferedInputStream(plain)));
    } catch (IOException e) {
      throw new UncheckedIOException("The word vectors of Naslag cannot be read", e);
    }
  }

  /// The numbers of a word, about -7 to 7; null for a word that has none, also by its parts.
  public byte @Nullable [] of(Word word) {
    byte[] own = vectors.getOrDefault(word.form(), vectors.get(word.lemma()));
    if (own == null && !word.parts().isEmpty()) {
      own = vectors.get(word.parts().getLast());
    }
    return own == null ? null : unpacked(own);
  }

  private static byte[] unpacked(byte[] packed) {
    byte[] numbers = new byte[SIZE];
    for (int i = 0; i < packed.length; i++) {
      numbers[2 * i] = (byte) (packed[i] >> 4);
      numbers[2 * i + 1] = (byte) ((byte) (packed[i] << 4) >> 4);
    }
    return numbers;
  }

  /// The cosine of two words: 1 for the same, about 0 for words that have nothing to do with each
  /// other.
  public static double near(byte[] one, byte[] other) {
    int both = 0;
    int first = 0;
    int second = 0;
    for (int i = 0; i < SIZE; i++) {
      both += one[i] * other[i];
      first += one[i] * one[i];
      second += other[i] * other[i];
    }
    return first == 0 || second == 0 ? 0 : both / Math.sqrt((double) first * second);
  }
}
