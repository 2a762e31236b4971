package nl.naslag.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The records of the passages of one segment (see [PassageRecord]), unpacked.
///
/// The index packs records together, and one of three hundred bytes costs the unpacking of fifty
/// thousand: half the time of a search. So the neighbours are kept as well, until the room is used
/// up; records beyond it are unpacked each time. Nothing is thrown out, because in a corpus that is
/// much larger than the room that would be most of what was unpacked. Safe for many threads.
final class KeptRecords {
  /// As many as lie packed together, or nearly so.
  private static final int TOGETHER = 1 << 10;

  /// What a record takes besides its bytes.
  private static final int OVERHEAD = 24;

  /// The share of all memory that records may take.
  private static final int SHARE = 16;

  private final AtomicLong room;
  private final AtomicReferenceArray<byte @Nullable [][]> kept;
  private long taken;
  private boolean released;

  /// @param documents of the segment, passages or not
  /// @param room bytes left, for all segments together
  KeptRecords(int documents, AtomicLong room) {
    this.room = room;
    this.kept = new AtomicReferenceArray<>(documents / TOGETHER + 1);
  }

  /// In bytes, for all segments together.
  static AtomicLong room() {
    return new AtomicLong(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /// The record of a passage; absent where there is no room for it.
  ///
  /// @param segment that these are the records of, opened for whichever commit
  /// @param number in the segment
  byte @Nullable [] of(LeafReader segment, int number) throws IOException {
    byte[][] records = kept.get(number / TOGETHER);
    if (records == null && room.get() > 0) {
      records = unpacked(segment, number / TOGETHER);
    }
    return records == null ? null : records[number % TOGETHER];
  }

  /// By one thread at a time, so that none unpacks what another just did.
  private synchronized byte @Nullable [][] unpacked(LeafReader segment, int place)
      throws IOException {
    byte[][] known = kept.get(place);
    if (known != null || released) {
      return known;
    }
    long before = taken;
    byte[][] records = new byte[TOGETHER][];
    StoredFields all = inOrder(segment);
    NumericDocValues passages = DocValues.getNumeric(segment, IndexFields.KEY);
    int first = place * TOGETHER;
    int end = Math.min(segment.maxDoc(), first + TOGETHER);
    long left = room.get();
    int number = passages.advance(first);
    // Paragraphs may be long, so the room counts for each of them.
    while (number < end && taken - before < left) {
      BytesRef record = read(all, number);
      records[number - first] = BytesRef.deepCopyOf(record).bytes;
      taken += record.length + OVERHEAD;
      number = passages.nextDoc();
    }
    room.addAndGet(before - taken);
    kept.set(place, records);
    return records;
  }

  /// Gives the room back and keeps no more. Searches on an older commit may still read what is
  /// here.
  synchronized void release() {
    released = true;
    room.addAndGet(taken);
    taken = 0;
  }

  /// Keeps what was unpacked last, as a merge of segments does. For one thread.
  static StoredFields inOrder(LeafReader segment) throws IOException {
    return segment instanceof CodecReader codec
        ? codec.getFieldsReader().getMergeInstance()
        : segment.storedFields();
  }

  /// Unpacks one record.
  static BytesRef read(StoredFields records, int number) throws IOException {
    DocumentStoredFieldVisitor visitor = new DocumentStoredFieldVisitor(IndexFields.STORED);
    records.document(number, visitor);
    BytesRef bytes = visitor.getDocument().getBinaryValue(IndexFields.STORED);
    if (bytes == null) {
      throw new IOException("Index document " + number + " stores nothing");
    }
    return bytes;
  }
}
