package nl.naslag.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.TitlesApart;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.column.FacetColumn;
import nl.naslag.search.column.FacetNames;
import nl.naslag.search.form.TextSample;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One commit of the index, as used by searches. Thread-safe. Reference-counted: it closes when
/// nobody holds it any more.
public final class IndexSnapshot {
  /// Every passage, and none of the other records in the index.
  public static final Query PASSAGES =
      new TermQuery(new Term(IndexFields.TYPE, IndexFields.PASSAGE));

  private final IndexReader reader;
  private final IndexedWordsReader wordsReader;
  private final IndexSearcher searcher;
  private final Commit commit;

  private final Map<Facet, FacetColumn> columns = new ConcurrentHashMap<>();
  private final Map<Facet, FacetNames> names = new ConcurrentHashMap<>();
  /// Loaded on first use; a search in the text alone needs none.
  private @Nullable Map<DocumentId, DocumentEntry> entries;
  private @Nullable List<TextSample> samples;
  private @Nullable Map<DocumentId, DocumentId> searched;
  private @Nullable Map<DocumentId, String> apart;
  private volatile @Nullable IndexedWords words;
  private @Nullable HeadingSuggestions headings;

  IndexSnapshot(IndexReader reader, IndexedWordsReader wordsReader, Commit commit) {
    this.reader = reader;
    this.wordsReader = wordsReader;
    this.commit = commit;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Bm25Settings.WRITTEN.similarity());
  }

  /// A commit without anything in it.
  static IndexSnapshot empty(IndexedWordsReader words, long generation, String fingerprint)
      throws IOException {
    Commit none = new Commit(generation, fingerprint, Instant.EPOCH);
    return new IndexSnapshot(new MultiReader(), words, none);
  }

  /// The identity of a commit.
  ///
  /// @param generation its number; -1 if there is none
  /// @param fingerprint of what wrote it; see [IndexFingerprint]
  /// @param lastArrival when its latest new passages arrived
  record Commit(long generation, String fingerprint, Instant lastArrival) {
    /// Key in Lucene's commit data.
    static final String FINGERPRINT = "fingerprint";

    /// Key in Lucene's commit data: when the latest new passages arrived, in milliseconds.
    static final String ARRIVED = "arrived";

    static Commit of(IndexCommit commit) throws IOException {
      Map<String, String> data = commit.getUserData();
      Instant last = Instant.ofEpochMilli(Long.parseLong(data.getOrDefault(ARRIVED, "0")));
      return new Commit(commit.getGeneration(), data.getOrDefault(FINGERPRINT, ""), last);
    }
  }

  public String fingerprint() {
    return commit.fingerprint;
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  /// The segments, in the order in which [PassageSet] numbers them.
  public List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /// The number of the commit; -1 if there is none.
  public long generation() {
    return commit.generation;
  }

  /// When the latest new passages in this commit arrived.
  public Instant lastArrival() {
    return commit.lastArrival;
  }

  /// Acquires it if it is still open; after `true` the caller must [#release] it.
  boolean hold() {
    return reader.tryIncRef();
  }

  /// Closes the files when nobody else holds it.
  void release() throws IOException {
    reader.decRef();
  }

  /// The values of each passage in a facet; loaded from the index on first use.
  public FacetColumn column(Facet facet) {
    return columns.computeIfAbsent(facet, this::readColumn);
  }

  private FacetColumn readColumn(Facet facet) {
    try {
      return FacetColumn.of(facet, leaves());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The names of a facet's values in this commit, computed on first use.
  public FacetNames names(Facet facet, Function<Facet, FacetNames> maker) {
    return names.computeIfAbsent(facet, maker);
  }

  /// The headings of this commit, loaded on first use.
  public synchronized HeadingSuggestions headings() throws IOException {
    if (headings == null) {
      headings = HeadingSuggestions.of(reader);
    }
    return headings;
  }

  /// Whether any record matches the query.
  public boolean exists(Query query) throws IOException {
    return searcher.count(query) > 0;
  }

  /// Every file with its outcome by document id, sorted by title.
  public synchronized Map<DocumentId, DocumentEntry> entries() throws IOException {
    if (entries == null) {
      entries = readEntries();
    }
    return entries;
  }

  /// The sample of every document with passages, loaded on first use.
  public synchronized List<TextSample> samples() throws IOException {
    if (samples == null) {
      List<TextSample> read = new ArrayList<>();
      Query query = new TermQuery(new Term(IndexFields.TYPE, IndexFields.SAMPLE));
      StoredFields stored = searcher.storedFields();
      for (var hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
        read.add(StoredJson.sample(bytes(stored, hit.doc)));
      }
      samples = List.copyOf(read);
    }
    return samples;
  }

  /// The document that is searched for each other form of one. A form whose document has just gone
  /// stands for itself.
  public synchronized Map<DocumentId, DocumentId> searched() throws IOException {
    if (searched == null) {
      Map<DocumentId, DocumentId> read = new HashMap<>();
      for (TextSample sample : samples()) {
        DocumentId of = sample.of();
        if (of != null && entries().containsKey(of)) {
          read.put(sample.id(), of);
        }
      }
      searched = Map.copyOf(read);
    }
    return searched;
  }

  /// The title of a document, with what tells it apart from others of that title.
  public synchronized String title(DocumentEntry entry) throws IOException {
    if (apart == null) {
      Map<DocumentId, DocumentId> forms = searched();
      apart =
          TitlesApart.of(
              entries().values().stream().filter(one -> !forms.containsKey(one.id())).toList());
    }
    return apart.getOrDefault(entry.id(), entry.title());
  }

  private Map<DocumentId, DocumentEntry> readEntries() throws IOException {
    Query query = new TermQuery(new Term(IndexFields.TYPE, IndexFields.ENTRY));
    TopDocs found = searcher.search(query, Math.max(1, reader.maxDoc()), new Sort(HitOrder.PLACE));
    StoredFields stored = searcher.storedFields();
    Map<DocumentId, DocumentEntry> byId = new LinkedHashMap<>();
    for (var hit : found.scoreDocs) {
      DocumentEntry entry = StoredJson.entry(bytes(stored, hit.doc));
      byId.put(entry.id(), entry);
    }
    return byId;
  }

  /// The stored value of one Lucene document; its absence means damage.
  ///
  /// @param document Lucene's number in this commit
  static BytesRef bytes(StoredFields stored, int document) throws IOException {
    BytesRef bytes = stored.document(document).getBinaryValue(IndexFields.STORED);
    if (bytes == null) {
      throw new IOException("Index document " + document + " stores nothing");
    }
    return bytes;
  }

  /// The words of this commit, loaded on first use; other queries need not wait for that.
  public IndexedWords words() throws IOException {
    IndexedWords known = words;
    return known == null ? readWords() : known;
  }

  private IndexedWords readWords() throws IOException {
    synchronized (wordsReader) {
      IndexedWords known = words;
      if (known == null) {
        known = wordsReader.words(reader);
        words = known;
      }
      return known;
    }
  }
}
