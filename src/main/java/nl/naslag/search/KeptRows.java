package nl.naslag.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The rows of a field of one segment (see [SharedRow]) as they were read back.
///
/// Hits of many searches stand in the same sections, and finding a row costs more than all the rest
/// of a passage. Of rows that share a place the last one asked for is kept. Safe for many threads.
final class KeptRows<T> {
  /// Some 500 bytes each.
  private static final int MOST = 1 << 14;

  private final Form<T> form;
  private final AtomicReferenceArray<@Nullable Row<T>> kept;

  /// @param rows how many different ones the segment has
  KeptRows(int rows, Form<T> form) {
    this.form = form;
    this.kept = new AtomicReferenceArray<>(Math.clamp(rows, 1, MOST));
  }

  /// How a row is read back.
  interface Form<T> {
    T of(BytesRef row) throws IOException;
  }

  private record Row<T>(int number, T read) {}

  /// @param rows at the passage that is asked for
  T of(SortedDocValues rows) throws IOException {
    int number = rows.ordValue();
    int place = number % kept.length();
    Row<T> known = kept.get(place);
    if (known == null || known.number != number) {
      known = new Row<>(number, form.of(rows.lookupOrd(number)));
      kept.set(place, known);
    }
    return known.read;
  }

  /// A row that was too long to be shared.
  T of(BytesRef apart) throws IOException {
    return form.of(apart);
  }
}
