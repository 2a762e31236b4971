package nl.naslag.search.match;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.search.Arrivals;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.store.HitOrder;
import nl.naslag.search.store.IndexFolder;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.StoredPassages;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.springframework.stereotype.Component;

/// Reads arrival times of passages from the last commit.
@Component
public final class LuceneArrivals implements Arrivals {
  private static final Sort LAST_FIRST =
      new Sort(
          new SortField(IndexFields.ARRIVED, SortField.Type.LONG, true),
          HitOrder.PLACE,
          HitOrder.ORDER);

  private final IndexFolder folder;
  private final SearchRunner searches;

  public LuceneArrivals(IndexFolder folder, SearchRunner searches) {
    this.folder = folder;
    this.searches = searches;
  }

  @Override
  public Instant last() {
    return folder.read(IndexSnapshot::lastArrival);
  }

  @Override
  public List<Arrival> latest(SearchRequest request) {
    return folder.read(reading -> latest(request, reading));
  }

  private List<Arrival> latest(SearchRequest request, IndexSnapshot reading) throws IOException {
    Hits hits = searches.hits(request, reading);
    int from = Math.multiplyExact(request.page() - 1, request.pageSize());
    int until = Math.min(hits.count(), Math.addExact(from, request.pageSize()));
    if (from >= until) {
      return List.of();
    }
    List<Arrival> page = new ArrayList<>();
    StoredPassages records = StoredPassages.of(reading);
    for (ScoreDoc hit : List.of(hits.top(LAST_FIRST, until)).subList(from, until)) {
      long at = (Long) ((FieldDoc) hit).fields[0];
      page.add(new Arrival(records.passage(hit.doc), Instant.ofEpochMilli(at)));
    }
    return page;
  }
}
