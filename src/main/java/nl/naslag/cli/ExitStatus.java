package nl.naslag.cli;

/// How a command ended, for scripts.
final class ExitStatus {
  static final int DONE = 0;

  /// The user can set it right.
  static final int MISTAKE = 1;

  /// Somebody who knows Naslag has to look at it.
  static final int FAULT = 2;

  private ExitStatus() {}
}
