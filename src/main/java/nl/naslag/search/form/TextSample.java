package nl.naslag.search.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;

/// A sample of the words of a document, by which files with the same text find each other.
///
/// @param of the document of which this is another form; absent for the one that is searched
/// @param hashes the smallest hashes of four words in a row, in order; few for a short text
public record TextSample(DocumentId id, @Nullable DocumentId of, List<Long> hashes) {
  /// In hashes; the share of common ones is then right within 0.1.
  private static final int SIZE = 128;

  private static final int WORDS = 4;

  public TextSample {
    hashes = List.copyOf(hashes);
  }

  /// Takes the sample in one pass over the text.
  public static TextSample of(DocumentId id, Optional<DocumentId> of, String text) {
    long[] last = new long[WORDS];
    TreeSet<Long> smallest = new TreeSet<>();
    int count = 0;
    for (Long word : new TextWordHashes(text)) {
      last[count++ % WORDS] = word;
      if (count >= WORDS) {
        add(smallest, together(last, count));
      }
    }
    return new TextSample(id, of.orElse(null), List.copyOf(smallest));
  }

  private static void add(TreeSet<Long> smallest, long hash) {
    if (smallest.size() < SIZE) {
      smallest.add(hash);
    } else if (hash < smallest.last() && smallest.add(hash)) {
      smallest.pollLast();
    }
  }

  private static long together(long[] last, int from) {
    long hash = 0;
    for (int i = 0; i < WORDS; i++) {
      hash = (hash ^ last[(from + i) % WORDS]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  /// About which share of all that either holds both hold, from 0 to 1.
  public double alike(TextSample other) {
    TreeSet<Long> all = new TreeSet<>(hashes);
    all.addAll(other.hashes);
    Set<Long> own = new HashSet<>(hashes);
    Set<Long> others = new HashSet<>(other.hashes);
    long looked = Math.min(SIZE, all.size());
    long common =
        all.stream().limit(looked).filter(h -> own.contains(h) && others.contains(h)).count();
    return looked == 0 ? 0 : common / (double) looked;
  }
}
