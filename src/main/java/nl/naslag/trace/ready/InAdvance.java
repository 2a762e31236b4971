package nl.naslag.trace.ready;

/// Something that is computed in advance after each commit.
public interface InAdvance {
  /// Computes what is not there yet for the last commit; does nothing if it is.
  void prepare();
}
