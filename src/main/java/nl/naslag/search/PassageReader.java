package nl.naslag.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.DocumentEntry;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Reads the passages of a commit back. For one thread.
///
/// Records are compressed together in blocks. Whoever reads many passages in a row uses one reader
/// [#inOrder], which unpacks each block once; for a page of hits that would be too much.
final class PassageReader {
  private final List<LeafReaderContext> segments;
  private final Map<String, DocumentEntry> entries;
  private final FacetColumn documents;
  private final List<KeptPassages> kept;
  private final boolean inOrder;
  private final Map<Integer, SegmentPassages> opened = new HashMap<>();

  private PassageReader(Reading reading, boolean inOrder) throws IOException {
    this.segments = reading.leaves();
    this.entries = reading.entries();
    this.documents = reading.column(Facet.DOCUMENT);
    this.kept = reading.kept();
    this.inOrder = inOrder;
  }

  /// For passages here and there.
  static PassageReader of(Reading reading) throws IOException {
    return new PassageReader(reading, false);
  }

  /// For passages in the order of their numbers, or nearly so.
  static PassageReader inOrder(Reading reading) throws IOException {
    return new PassageReader(reading, true);
  }

  /// @param document number that Lucene gave the passage in this commit
  IndexedPassage passage(int document) throws IOException {
    LeafReaderContext leaf = segments.get(ReaderUtil.subIndex(document, segments));
    int number = document - leaf.docBase;
    String documentId = documents.first(leaf.ord, number).orElse("");
    DocumentEntry entry = entries.get(documentId);
    if (entry == null) {
      throw new IOException("Index document " + document + " belongs to no document that is known");
    }
    return segment(leaf).passage(number, entry);
  }

  private SegmentPassages segment(LeafReaderContext leaf) throws IOException {
    SegmentPassages segment = opened.get(leaf.ord);
    if (segment == null) {
      segment = new SegmentPassages(leaf.reader(), kept.get(leaf.ord), inOrder);
      opened.put(leaf.ord, segment);
    }
    return segment;
  }

  /// The passage with an id, sought by the number of its [PassageKey].
  Optional<IndexedPassage> passage(String id) throws IOException {
    long number = PassageKey.number(id);
    for (LeafReaderContext leaf : segments) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues keys = DocValues.getNumeric(leaf.reader(), IndexFields.KEY);
      for (int at = keys.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = keys.nextDoc()) {
        if (keys.longValue() == number && (live == null || live.get(at))) {
          IndexedPassage found = passage(leaf.docBase + at);
          if (found.passage().id().equals(id)) {
            return Optional.of(found);
          }
        }
      }
    }
    return Optional.empty();
  }
}
