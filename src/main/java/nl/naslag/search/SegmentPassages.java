package nl.naslag.search;

import java.io.IOException;
import nl.naslag.annotation.Annotations;
import nl.naslag.document.DocumentEntry;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads the passages of one segment back, in any order, but soonest in that of their numbers. For
/// one thread.
final class SegmentPassages {
  private final LeafReader segment;
  private final KeptRecords kept;
  private final StoredFields records;
  private final Column<PlaceRow> sections;
  private final Column<Annotations> labels;
  private final Numbers orders = new Numbers(IndexFields.ORDER);
  private final Numbers keys = new Numbers(IndexFields.KEY);

  /// @param kept of this segment
  /// @param inOrder whether to keep the block of records that was unpacked last, as a merge of
  /// segments does
  SegmentPassages(LeafReader segment, KeptPassages kept, boolean inOrder) throws IOException {
    this.segment = segment;
    this.kept = kept.records();
    this.records = inOrder ? KeptRecords.inOrder(segment) : segment.storedFields();
    sections = new Column<>(IndexFields.SECTION, kept.sections());
    labels = new Column<>(IndexFields.LABELS, kept.labels());
  }

  /// @param number in the segment
  /// @param entry of its document
  IndexedPassage passage(int number, DocumentEntry entry) throws IOException {
    return PassageRecord.passage(record(number), common(number, entry));
  }

  private BytesRef record(int number) throws IOException {
    byte[] known = kept.of(segment, number);
    return known == null ? KeptRecords.read(records, number) : new BytesRef(known);
  }

  private PassageRecord.Common common(int number, DocumentEntry entry) throws IOException {
    return new PassageRecord.Common(
        entry.id(),
        entry.title(),
        entry.fileName(),
        entry.facts().date(),
        Math.toIntExact(orders.of(number)),
        keys.of(number),
        sections.of(number),
        labels.of(number));
  }

  /// The numbers of a field. Values can only be gone through forwards.
  private final class Numbers {
    private final String field;
    private @Nullable NumericDocValues values;

    Numbers(String field) {
      this.field = field;
    }

    long of(int number) throws IOException {
      NumericDocValues all = values;
      if (all == null || all.docID() > number) {
        all = DocValues.getNumeric(segment, field);
        values = all;
      }
      if (!all.advanceExact(number)) {
        throw new IOException("Index document " + number + " lacks " + field);
      }
      return all.longValue();
    }
  }

  /// The rows of a field.
  private final class Column<T> {
    private final String field;
    private final KeptRows<T> kept;
    private @Nullable SortedDocValues values;

    Column(String field, KeptRows<T> kept) {
      this.field = field;
      this.kept = kept;
    }

    T of(int number) throws IOException {
      SortedDocValues rows = values;
      if (rows == null || rows.docID() > number) {
        rows = DocValues.getSorted(segment, field);
        values = rows;
      }
      return rows.advanceExact(number)
          ? kept.of(rows)
          : kept.of(SharedRow.apart(segment, field, number));
    }
  }
}
