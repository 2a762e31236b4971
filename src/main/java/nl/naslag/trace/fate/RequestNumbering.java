package nl.naslag.trace.fate;

/// Gives public numbers to the requests that have none yet.
///
/// This happens in the background after each commit, and before anything is recorded on a request;
/// reading the register never gives a number.
public interface RequestNumbering {
  /// Does nothing if every request has its number, or without a database.
  void giveNumbers();
}
