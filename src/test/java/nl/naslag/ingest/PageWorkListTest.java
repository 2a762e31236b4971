package nl.naslag.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.ingest.PageWorkList.PageWork;
import nl.naslag.ingest.reading.Bench;
import nl.naslag.ingest.reading.IndexedPageWorkList;
import nl.naslag.ingest.scan.KnownDocuments;
import nl.naslag.ingest.scan.MovedDocuments;
import nl.naslag.search.MemoryIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWorkListTest {
  private static final Page TEXT = new Page(1, "1", 595, 842, PageContent.TEKST, PageQuality.NONE);
  private static final Page PICTURE =
      new Page(2, "2", 595, 842, PageContent.ALLEEN_BEELD, PageQuality.NONE);

  @TempDir Path folder;

  @Test
  void listsThePagesThatWereNotReadWell() {
    MemoryIndex index = new MemoryIndex();
    index.put(entry("b", List.of(TEXT, PICTURE)));
    index.put(entry("a", List.of(PICTURE)));
    index.put(entry("c", List.of(TEXT)));
    index.commit();
    PageWorkList list =
        new IndexedPageWorkList(
            new KnownDocuments(index, index, new MovedDocuments(new Bench(folder).settings())));

    assertThat(list.pages())
        .extracting(work -> work.document().id().value(), PageWork::page)
        .containsExactly(tuple("a", PICTURE), tuple("b", PICTURE));
  }

  private static DocumentEntry entry(String id, List<Page> pages) {
    return new DocumentEntry(
        new DocumentId(id),
        new DocumentEntry.OriginalFile(id + ".pdf", "application/pdf", id, 1),
        new DocumentEntry.KnownFacts(id, null, null, null),
        new DocumentEntry.PassageCounts(1, 0, 0),
        pages,
        new Outcome.Added(),
        Instant.EPOCH);
  }
}
