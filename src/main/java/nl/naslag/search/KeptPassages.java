package nl.naslag.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import nl.naslag.annotation.Annotations;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// What is kept in memory of the passages of one segment. Safe for many threads.
///
/// @param sections see [PlaceRow]
/// @param labels see [LabelRow]
record KeptPassages(
    KeptRecords records, KeptRows<PlaceRow> sections, KeptRows<Annotations> labels) {

  /// @param room bytes left for records, for all segments together
  static KeptPassages of(LeafReader segment, AtomicLong room) throws IOException {
    return new KeptPassages(
        new KeptRecords(segment.maxDoc(), room),
        new KeptRows<>(size(segment, IndexFields.SECTION), PlaceRow::read),
        new KeptRows<>(size(segment, IndexFields.LABELS), LabelRow::read));
  }

  private static int size(LeafReader segment, String field) throws IOException {
    return DocValues.getSorted(segment, field).getValueCount();
  }
}
