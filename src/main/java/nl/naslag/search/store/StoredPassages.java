package nl.naslag.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/// Reads the passages and documents of a commit back. Not thread-safe.
///
/// Records are compressed together in blocks. To read many passages in a row, use a reader
/// [#inOrder], which unpacks each block once; for a page of hits that would be too much.
public final class StoredPassages {
  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final IndexSnapshot reading;
  private final Map<DocumentId, DocumentEntry> entries;

  private StoredPassages(IndexSnapshot reading, StoredFields stored) throws IOException {
    this.searcher = reading.searcher();
    this.stored = stored;
    this.reading = reading;
    this.entries = reading.entries();
  }

  /// For scattered passages.
  public static StoredPassages of(IndexSnapshot reading) throws IOException {
    return new StoredPassages(reading, reading.searcher().storedFields());
  }

  /// For passages in the order of their numbers, or nearly so.
  public static StoredPassages inOrder(IndexSnapshot reading) throws IOException {
    return new StoredPassages(reading, new InOrder(reading.leaves()));
  }

  /// Keeps the last unpacked block, as a merge of segments does.
  private static final class InOrder extends StoredFields {
    private final List<LeafReaderContext> leaves;
    private final Map<Integer, StoredFieldsReader> opened = new HashMap<>();

    InOrder(List<LeafReaderContext> leaves) {
      this.leaves = leaves;
    }

    @Override
    public void document(int document, StoredFieldVisitor visitor) throws IOException {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      StoredFieldsReader segment = opened.get(leaf.ord);
      if (segment == null) {
        segment = ((CodecReader) leaf.reader()).getFieldsReader().getMergeInstance();
        opened.put(leaf.ord, segment);
      }
      segment.document(document - leaf.docBase, visitor);
    }
  }

  /// Reads one passage.
  ///
  /// @param document Lucene's number of the passage in this commit
  public IndexedPassage passage(int document) throws IOException {
    AnnotatedPassage found = annotated(document);
    DocumentEntry entry = entries.get(found.passage().documentId());
    if (entry == null) {
      throw new IOException("Index document " + document + " belongs to no document that is known");
    }
    return new IndexedPassage(
        found.passage(),
        found.annotations(),
        reading.title(entry),
        entry.fileName(),
        entry.facts().date(),
        found.commitments());
  }

  private AnnotatedPassage annotated(int document) throws IOException {
    return StoredJson.passage(IndexSnapshot.bytes(stored, document));
  }

  public Optional<IndexedPassage> passage(PassageId id) throws IOException {
    Query hashed = IntPoint.newExactQuery(IndexFields.ID_HASH, id.value().hashCode());
    for (ScoreDoc hit : all(hashed)) {
      IndexedPassage found = passage(hit.doc);
      if (found.passage().id().equals(id)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// A whole document; its passages are stored together in the order in which they were added.
  public Optional<AnnotatedDocument> document(DocumentId id) throws IOException {
    ScoreDoc[] rest = all(of(id, IndexFields.WHOLE));
    if (rest.length == 0) {
      return Optional.empty();
    }
    List<AnnotatedPassage> passages = new ArrayList<>();
    // One of the two holds them all.
    for (String type : List.of(IndexFields.PASSAGE, IndexFields.FORM_PASSAGE)) {
      for (ScoreDoc hit : all(of(id, type))) {
        passages.add(annotated(hit.doc));
      }
    }
    return Optional.of(StoredJson.whole(IndexSnapshot.bytes(stored, rest[0].doc)).with(passages));
  }

  /// In the order in which they were added.
  private ScoreDoc[] all(Query query) throws IOException {
    int most = Math.max(1, searcher.count(query));
    return searcher.search(query, most, Sort.INDEXORDER).scoreDocs;
  }

  private static Query of(DocumentId documentId, String type) {
    return new BooleanQuery.Builder()
        .add(term(IndexFields.DOCUMENT_ID, documentId.value()), Occur.FILTER)
        .add(term(IndexFields.TYPE, type), Occur.FILTER)
        .build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
