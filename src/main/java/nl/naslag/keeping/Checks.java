package nl.naslag.keeping;

/// Looks whether everything that is kept is whole and fits together.
public interface Checks {
  CheckReport check();

  /// As [#check], after making again or deleting what is disposable; nothing of the users is
  /// touched.
  CheckReport repair();

  /// The hash of all that is kept.
  ContentHash hash();
}
