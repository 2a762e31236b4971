package nl.naslag.search.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexSettings;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Remembers when the words of each passage first entered the index, so that a passage is new only
/// once: not after its document was reread, nor after the index was rebuilt.
///
/// Passages are identified by their document and their words; only letters and digits count,
/// because a better repair of a line break is not news. Marks take effect from [#keep] on.
///
/// Thread-safe.
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

  /// Reads one document that is being added to the index.
  synchronized Reader reader(DocumentEntry entry) {
    String bytes = entry.id().value() + '\0' + entry.file().sha256();
    long read = key(bytes + '\0' + fingerprint);
    Long before = known(key(bytes));
    // The same file read by other rules: a change in wording is not news.
    long otherwise = before != null && known(read) == null ? before : now();
    mark(key(bytes), otherwise);
    mark(read, now());
    return new Reader(entry.id(), otherwise);
  }

  /// Reports when the passages of one document were first seen.
  final class Reader {
    private final DocumentId documentId;
    private final long otherwise;

    private Reader(DocumentId documentId, long otherwise) {
      this.documentId = documentId;
      this.otherwise = otherwise;
    }

    /// Returns when a passage was first seen.
    ///
    /// @param text of a passage
    Instant seen(String text) {
      synchronized (SeenPassages.this) {
        long key = key(documentId.value() + '\0' + letters(text));
        Long before = known(key);
        return Instant.ofEpochMilli(before == null ? mark(key, otherwise) : before);
      }
    }
  }

  /// Makes the marks permanent, before the commit that makes the passages visible: after a crash in
  /// between, a passage may appear as new later, but never fails to appear as new.
  synchronized Instant keep() {
    file.append(marked);
    forget();
    return Instant.ofEpochMilli(file.last());
  }

  /// Discards the marks since the last [#keep].
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

  /// One time for a whole batch, later than that of every previous batch.
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
