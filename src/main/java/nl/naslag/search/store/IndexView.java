package nl.naslag.search.store;

import java.io.IOException;

/// What searches read: one commit at a time.
public interface IndexView {
  /// Applies a function to the last commit, which stays open meanwhile.
  <T> T read(Answer<T> answer);

  /// To add to the number of a commit: numbers begin anew in an index that is made again.
  long beginnings();

  /// The fingerprint that a usable index must have.
  String fingerprint();

  /// A query on a commit. Must not keep the snapshot: it may be closed right after.
  interface Answer<T> {
    T from(IndexSnapshot reading) throws IOException;
  }
}
