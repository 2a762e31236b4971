package nl.naslag.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was found for a word. Bounded: a new word takes the place of an old one.
///
/// Each word has one slot, so threads never wait; at worst a word is looked up twice.
///
/// An attacker who sends new words all the time only makes it miss, never grow.
public final class WordCache<V> {
  // Longer "words" are noise that would make the cache heavy.
  private static final int LONGEST = 64;

  private final AtomicReferenceArray<@Nullable Entry<V>> slots;
  private final int mask;

  /// @param powerOfTwo how many slots, as an exponent: 15 means 32,768
  public WordCache(int powerOfTwo) {
    slots = new AtomicReferenceArray<>(1 << powerOfTwo);
    mask = (1 << powerOfTwo) - 1;
  }

  /// What the source gives must depend on the word alone; it may be asked for the same word again.
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

  // The high bits join in, because the mask alone would drop what they tell apart.
  private int slotOf(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & mask;
  }

  private record Entry<V>(String word, V value) {}
}
