package nl.naslag.search;

import java.time.Instant;
import java.util.List;

/// Reports when passages first arrived in the index.
///
/// A passage arrives once, at the commit in which its words first appear in its document. Rereading
/// a document or rebuilding the index does not make existing passages arrive again.
public interface Arrivals {
  /// Time of the latest arrival in the index; [Instant#EPOCH] for an empty index.
  ///
  /// Times increase with every batch: newer passages arrived at a later commit.
  Instant last();

  /// One page of the results of a search, latest arrivals first.
  List<Arrival> latest(SearchRequest request);

  /// A passage with the time of its batch.
  record Arrival(IndexedPassage passage, Instant at) {}
}
