package nl.naslag.search.match;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.naslag.document.Refusal;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.TermRow;
import nl.naslag.search.TermRow.Cell;
import nl.naslag.search.facet.CellCounts;
import nl.naslag.search.store.IndexFolder;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.PassageSet;
import org.springframework.stereotype.Component;

/// Counts lists of terms in the last commit, with the queries of the search screen.
@Component
public final class LuceneBatchSearch implements BatchSearch {
  private final IndexFolder folder;
  private final SearchRunner searches;

  public LuceneBatchSearch(IndexFolder folder, SearchRunner searches) {
    this.folder = folder;
    this.searches = searches;
  }

  @Override
  public void each(BatchRequest request, Consumer<TermRow> consumer) {
    folder.read(
        reading -> {
          // A refused filter is an error in the batch, not in each of its terms.
          searches.passages(SearchRequest.of("").withFilters(request.filters()), reading);
          CellCounts cells = new CellCounts(reading, request.depth());
          for (String term : request.terms().terms()) {
            consumer.accept(row(term, request.filters(), cells, reading));
          }
          return reading;
        });
  }

  private TermRow row(String term, Filters filters, CellCounts counts, IndexSnapshot reading)
      throws IOException {
    try {
      SearchRequest request = SearchRequest.of(term).withFilters(filters);
      PassageSet found = searches.passages(request, reading);
      List<Cell> cells = counts.of(found);
      long documents = cells.stream().map(Cell::documentId).distinct().count();
      return new TermRow.Counted(term, found.size(), documents, cells);
    } catch (Refusal refusal) {
      return new TermRow.Refused(term, refusal.code(), refusal.message());
    }
  }
}
