package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.util.StringHelper;

/// What is kept of passages, from one commit to the next: most segments of a commit were there in
/// the one before, and what a segment holds never changes. Safe for many threads.
final class KeptSegments {
  private final AtomicLong room = KeptRecords.room();
  private Map<String, KeptPassages> bySegment = Map.of();

  /// Lets go of segments that are not among these.
  ///
  /// @param segments of a commit
  /// @return what is kept of each, in the same order
  synchronized List<KeptPassages> of(List<LeafReaderContext> segments) throws IOException {
    Map<String, KeptPassages> next = new HashMap<>();
    List<KeptPassages> all = new ArrayList<>();
    for (LeafReaderContext leaf : segments) {
      LeafReader segment = leaf.reader();
      KeptPassages known = bySegment.get(id(segment));
      KeptPassages kept = known == null ? KeptPassages.of(segment, room) : known;
      next.put(id(segment), kept);
      all.add(kept);
    }
    bySegment.forEach(
        (id, kept) -> {
          if (!next.containsKey(id)) {
            kept.records().release();
          }
        });
    bySegment = next;
    return all;
  }

  /// Lucene gives every segment one that no other ever had.
  private static String id(LeafReader segment) {
    SegmentReader own = (SegmentReader) FilterLeafReader.unwrap(segment);
    return StringHelper.idToString(own.getSegmentInfo().info.getId());
  }
}
