package nl.naslag.search;

import java.time.Instant;
import java.util.List;

/// Tells which passages came in when.
///
/// A passage comes in once, at the commit with which its words first stood in its document. Reading
/// a document again, or making the index anew, brings nothing in that was there before.
public interface Arrivals {
  /// When the last passages came in that the index has; [Instant#EPOCH] for an empty index.
  ///
  /// Moments count up with every batch: what is newer came in at a later commit.
  Instant last();

  /// One page of what a search finds, the passages that came in last first.
  List<Arrival> latest(SearchRequest request);

  /// A passage with the moment of its batch.
  record Arrival(IndexedPassage passage, Instant at) {}
}
