package nl.naslag.ingest.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.naslag.document.DocumentEntry;
import nl.naslag.ingest.PageWorkList;
import nl.naslag.ingest.PageWorkList.PageWork;
import nl.naslag.ingest.scan.KnownDocuments;
import org.springframework.stereotype.Component;

/// Builds the work list from the page data in the index.
@Component
public class IndexedPageWorkList implements PageWorkList {
  private final KnownDocuments known;

  public IndexedPageWorkList(KnownDocuments known) {
    this.known = known;
  }

  @Override
  public List<PageWork> pages() {
    return known.entries().stream()
        .sorted(Comparator.comparing(DocumentEntry::fileName))
        .flatMap(IndexedPageWorkList::workOf)
        .toList();
  }

  private static Stream<PageWork> workOf(DocumentEntry entry) {
    return entry.pages().stream()
        .filter(page -> !page.concerns().isEmpty())
        .map(page -> new PageWork(entry, page));
  }
}
