package nl.naslag.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Caches a result per word. Bounded: a new word replaces an old one.
///
/// Each word has one slot, so threads never wait; at worst a word is looked up twice.
///
/// An attacker who keeps sending new words only causes misses, never growth.
public final class WordCache<V> {
  // Longer "words" are noise that would waste memory.
  private static final int LONGEST = 64;

  private final AtomicReferenceArray<@Nullable Entry<V>> slots;
  private final int mask;

  /// Creates an empty cache.
  ///
  /// @param powerOfTwo the number of slots, as an exponent: 15 means 32,768
  public WordCache(int powerOfTwo) {
    slots = new AtomicReferenceArray<>(1 << powerOfTwo);
    mask = (1 << powerOfTwo) - 1;
  }

  /// The source's result must depend on the word alone; it may be called again for the same word.
  public V value(String word, Function<String, V> source) {
    if (word.length() > LONGEST) {
      return source.apply(word);
    }
    int slot = slotOf(word);
    Entry<V> known = slots.get(slot);
    if (known != null && known.word.equals(word)) {
      return known.value;
    }
    V value = source.apply(word);
    slots.set(slot, new Entry<>(word, value));
    return value;
  }

  // Mixes in the high bits, which the mask alone would discard.
  private int slotOf(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & mask;
  }

  private record Entry<V>(String word, V value) {}
}
