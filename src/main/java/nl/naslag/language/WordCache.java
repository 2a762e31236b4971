package nl.naslag.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was found for a word. Bounded: a new word takes the place of an old one.
///
/// Each word has one slot, so threads never wait; at worst a word is looked up twice.
final class WordCache<V> {
  // Longer "words" are noise that would make the cache heavy.
  private static final int LONGEST = 64;

  private final AtomicReferenceArray<@Nullable Entry<V>> slots;
  private final int mask;

  WordCache(int powerOfTwo) {
    slots = new AtomicReferenceArray<>(1 << powerOfTwo);
    mask = (1 << powerOfTwo) - 1;
  }

  V of(String word, Function<String, V> source) {
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

  private int slotOf(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & mask;
  }

  private record Entry<V>(String word, V value) {}
}
