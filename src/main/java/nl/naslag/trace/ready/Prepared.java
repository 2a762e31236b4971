package nl.naslag.trace.ready;

/// Something that is computed in advance after each commit.
public interface Prepared {
  /// Computes what is not there yet for the last commit; does nothing if it is.
  void prepare();
}
