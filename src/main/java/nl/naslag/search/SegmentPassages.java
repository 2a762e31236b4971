package nl.naslag.search;

import java.io.IOException;
import nl.naslag.annotation.Annotations;
import nl.naslag.document.DocumentEntry;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
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
  private final StoredFields records;
  private final Column<PlaceRow> sections;
  private final Column<Annotations> labels;

  /// @param inOrder whether to keep the block of records that was unpacked last, as a merge of
  /// segments does
  SegmentPassages(LeafReader segment, boolean inOrder) throws IOException {
    this.segment = segment;
    this.records =
        inOrder && segment instanceof CodecReader codec
            ? codec.getFieldsReader().getMergeInstance()
            : segment.storedFields();
    sections = new Column<>(IndexFields.SECTION, PlaceRow::read);
    labels = new Column<>(IndexFields.LABELS, LabelRow::read);
  }

  /// @param number in the segment
  /// @param entry of its document
  IndexedPassage passage(int number, DocumentEntry entry) throws IOException {
    return PassageRecord.passage(record(number), common(number, entry));
  }

  private BytesRef record(int number) throws IOException {
    DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(IndexFields.STORED);
    records.document(number, visitor);
    BytesRef bytes = visitor.getDocument().getBinaryValue(IndexFields.STORED);
    if (bytes == null) {
      throw new IOException("Index document " + number + " stores nothing");
    }
    return bytes;
  }

  private PassageRecord.Common common(int number, DocumentEntry entry) throws IOException {
    return new PassageRecord.Common(
        entry.id(),
        entry.title(),
        entry.fileName(),
        entry.date(),
        Math.toIntExact(value(IndexFields.ORDER, number)),
        value(IndexFields.KEY, number),
        sections.of(number),
        labels.of(number));
  }

  private long value(String field, int number) throws IOException {
    NumericDocValues values = DocValues.getNumeric(segment, field);
    if (!values.advanceExact(number)) {
      throw new IOException("Index document " + number + " lacks " + field);
    }
    return values.longValue();
  }

  /// Reads a row back.
  private interface Form<T> {
    T of(BytesRef row) throws IOException;
  }

  /// The rows of a field; passages side by side often have the same, which is read once.
  private final class Column<T> {
    private final String field;
    private final Form<T> form;
    private @Nullable SortedDocValues values;
    private @Nullable T last;
    private int lastNumber = -1;

    Column(String field, Form<T> form) {
      this.field = field;
      this.form = form;
    }

    T of(int number) throws IOException {
      SortedDocValues rows = values;
      // Values can only be gone through forwards.
      if (rows == null || rows.docID() > number) {
        rows = DocValues.getSorted(segment, field);
        values = rows;
      }
      if (!rows.advanceExact(number)) {
        return form.of(SharedRow.apart(segment, field, number));
      }
      T known = last;
      if (known == null || lastNumber != rows.ordValue()) {
        known = form.of(rows.lookupOrd(rows.ordValue()));
        last = known;
        lastNumber = rows.ordValue();
      }
      return known;
    }
  }
}
