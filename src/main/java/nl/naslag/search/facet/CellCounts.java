package nl.naslag.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.BatchRequest.Depth;
import nl.naslag.search.Facet;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.TermRow.Cell;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.PassageSet;
import nl.naslag.search.store.StoredPassages;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Counts passages by document and chapter, for one commit.
public final class CellCounts {
  private static final int NO_CHAPTER = -1;

  private final IndexSnapshot reading;
  private final Depth depth;
  /// The position of each document in title order.
  private final Map<DocumentId, Integer> ranks = new HashMap<>();

  public CellCounts(IndexSnapshot reading, Depth depth) throws IOException {
    this.reading = reading;
    this.depth = depth;
    reading.entries().keySet().forEach(id -> ranks.put(id, ranks.size()));
  }

  /// By title, then by the place of the first passage.
  public List<Cell> of(PassageSet found) throws IOException {
    Map<Place, Tally> tallies = new HashMap<>();
    for (int i = 0; i < found.segments().size(); i++) {
      count(found.segments().get(i), reading.leaves().get(i), tallies);
    }
    List<Map.Entry<Place, Tally>> sorted = new ArrayList<>(tallies.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<Place, Tally>>comparingInt(one -> rank(one.getKey()))
            .thenComparing(one -> one.getKey().documentId())
            .thenComparingLong(one -> one.getValue().order));
    List<Cell> cells = new ArrayList<>();
    for (Map.Entry<Place, Tally> one : sorted) {
      cells.add(cell(one.getKey(), one.getValue()));
    }
    return cells;
  }

  private int rank(Place place) {
    return ranks.getOrDefault(place.documentId(), Integer.MAX_VALUE);
  }

  private Cell cell(Place place, Tally tally) throws IOException {
    DocumentEntry entry = reading.entries().get(place.documentId());
    String title = entry == null ? place.documentId().value() : reading.title(entry);
    return new Cell(place.documentId(), title, place.chapter(), tally.count, first(tally.document));
  }

  private @Nullable IndexedPassage first(int document) throws IOException {
    return depth == Depth.PASSAGES ? StoredPassages.of(reading).passage(document) : null;
  }

  /// Counts by number within a segment, and looks each name up once.
  private static void count(
      FixedBitSet passages, LeafReaderContext segment, Map<Place, Tally> tallies)
      throws IOException {
    LeafReader reader = segment.reader();
    SortedSetDocValues documents =
        DocValues.getSortedSet(reader, IndexFields.field(Facet.DOCUMENT));
    SortedSetDocValues chapters = DocValues.getSortedSet(reader, IndexFields.field(Facet.CHAPTER));
    NumericDocValues orders = DocValues.getNumeric(reader, IndexFields.ORDER);
    Map<Long, Tally> numbered = new HashMap<>();
    DocIdSetIterator found = new BitSetIterator(passages, 0);
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      long key = ordinal(documents, at) << Integer.SIZE | ordinal(chapters, at) & 0xFFFF_FFFFL;
      long order = orders.advanceExact(at) ? orders.longValue() : 0;
      numbered.computeIfAbsent(key, one -> new Tally()).add(order, segment.docBase + at);
    }
    for (Map.Entry<Long, Tally> one : numbered.entrySet()) {
      DocumentId document = new DocumentId(name(documents, (int) (one.getKey() >> Integer.SIZE)));
      String chapter = name(chapters, one.getKey().intValue());
      tallies.computeIfAbsent(new Place(document, chapter), at -> new Tally()).add(one.getValue());
    }
  }

  private static long ordinal(SortedSetDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.nextOrd() : NO_CHAPTER;
  }

  private static String name(SortedSetDocValues values, int ordinal) throws IOException {
    return ordinal == NO_CHAPTER ? "" : values.lookupOrd(ordinal).utf8ToString();
  }

  private record Place(DocumentId documentId, String chapter) {}

  /// The number of passages, and the first of them.
  private static final class Tally {
    private long count;
    private long order = Long.MAX_VALUE;
    private int document;

    void add(long itsOrder, int itsDocument) {
      count++;
      if (itsOrder < order) {
        order = itsOrder;
        document = itsDocument;
      }
    }

    void add(Tally other) {
      count += other.count - 1;
      add(other.order, other.document);
    }
  }
}
