package nl.naslag.search;

import java.io.IOException;
import nl.naslag.annotation.Annotations;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// What the passages of one segment share, as it was read back. Safe for many threads.
///
/// @param sections see [PlaceRow]
/// @param labels see [LabelRow]
record SegmentRows(KeptRows<PlaceRow> sections, KeptRows<Annotations> labels) {
  static SegmentRows of(LeafReader segment) throws IOException {
    return new SegmentRows(
        new KeptRows<>(size(segment, IndexFields.SECTION), PlaceRow::read),
        new KeptRows<>(size(segment, IndexFields.LABELS), LabelRow::read));
  }

  private static int size(LeafReader segment, String field) throws IOException {
    return DocValues.getSorted(segment, field).getValueCount();
  }
}
