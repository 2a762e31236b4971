package nl.naslag.search;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// Keeps what many passages have in common: the headings above them, the labels they got.
///
/// Every different row stands once in a segment, and a passage has its number. A row that is too
/// long for that is kept with the passage.
final class SharedRow {
  /// Lucene refuses sorted values beyond 32,766 bytes.
  private static final int LONGEST = 32_000;

  private SharedRow() {}

  static void add(Document fields, String field, byte[] row) {
    BytesRef bytes = new BytesRef(row);
    if (row.length <= LONGEST) {
      fields.add(new SortedDocValuesField(field, bytes));
    } else {
      fields.add(new BinaryDocValuesField(apart(field), bytes));
    }
  }

  private static String apart(String field) {
    return field + ".apart";
  }

  /// A row that was too long to be shared.
  ///
  /// @param document number in the segment
  static BytesRef apart(LeafReader segment, String field, int document) throws IOException {
    BinaryDocValues kept = DocValues.getBinary(segment, apart(field));
    if (!kept.advanceExact(document)) {
      throw new IOException("Index document " + document + " lacks " + field);
    }
    return kept.binaryValue();
  }
}
