package nl.naslag.search.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.search.IndexSettings;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Remembers when the words of each passage first came into the index, so that a passage is new
/// once and only once: not after its document was read again, nor after the index was made anew.
///
/// Passages are known by their document and their words; letters and digits only, because a better
/// repair of a line end is no news. What is marked counts from [#keep] on.
///
/// Safe for many threads.
@Component
public class SeenPassages {
  private final SeenFile file;
  private final String fingerprint;
  private final Clock clock;
  private final Map<Long, Long> marked = new HashMap<>();
  private long now;

  @Autowired
  public SeenPassages(IndexSettings settings, IndexFingerprint fingerprint) {
    this(settings, fingerprint, Clock.systemUTC());
  }

  SeenPassages(IndexSettings settings, IndexFingerprint fingerprint, Clock clock) {
    this.file = new SeenFile(settings.data().resolve("gezien.bin"));
    this.fingerprint = fingerprint.value();
    this.clock = clock;
  }

  /// Looks at one document that is being put in the index.
  synchronized Reader reader(DocumentEntry entry) {
    String bytes = entry.id() + '\0' + entry.file().sha256();
    long read = key(bytes + '\0' + fingerprint);
    Long before = known(key(bytes));
    // The same file read by other rules: what is worded differently now is no news.
    long otherwise = before != null && known(read) == null ? before : now();
    mark(key(bytes), otherwise);
    mark(read, now());
    return new Reader(entry.id(), otherwise);
  }

  /// Tells of the passages of one document when they were first seen.
  final class Reader {
    private final String documentId;
    private final long otherwise;

    private Reader(String documentId, long otherwise) {
      this.documentId = documentId;
      this.otherwise = otherwise;
    }

    /// @param text of a passage
    Instant seen(String text) {
      synchronized (SeenPassages.this) {
        long key = key(documentId + '\0' + letters(text));
        Long before = known(key);
        return Instant.ofEpochMilli(before == null ? mark(key, otherwise) : before);
      }
    }
  }

  /// Makes what was marked permanent, before the commit that makes the passages visible: a crash
  /// in between leaves a passage that is shown as new later, not one that never is.
  synchronized Instant keep() {
    file.append(marked);
    forget();
    return Instant.ofEpochMilli(file.last());
  }

  /// Forgets what was marked since the last [#keep].
  synchronized void forget() {
    marked.clear();
    now = 0;
  }

  private @Nullable Long known(long key) {
    Long before = file.get(key);
    return before == null ? marked.get(key) : before;
  }

  private long mark(long key, long when) {
    if (known(key) == null) {
      marked.put(key, when);
    }
    return when;
  }

  /// One moment for a whole batch, later than that of every batch before it.
  private long now() {
    if (now == 0) {
      now = Math.max(file.last() + 1, clock.millis());
    }
    return now;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.isEmpty() ? text : letters.toString();
  }

  private static long key(String text) {
    BytesRef bytes = new BytesRef(text.getBytes(StandardCharsets.UTF_8));
    return StringHelper.murmurhash3_x64_128(bytes)[0];
  }
}
