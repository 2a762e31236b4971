package nl.naslag.cli.run;

/// The exit status of a command, for scripts.
public final class ExitStatus {
  public static final int DONE = 0;

  /// The user can fix it.
  public static final int MISTAKE = 1;

  /// A check found something broken, or known to be weak.
  public static final int BROKEN = 2;

  /// Someone who knows Naslag has to investigate.
  static final int FAULT = 2;

  private ExitStatus() {}
}
