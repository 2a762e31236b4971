package nl.naslag.cli.run;

/// How a command ended, for scripts.
public final class ExitStatus {
  public static final int DONE = 0;

  /// The user can set it right.
  public static final int MISTAKE = 1;

  /// Somebody who knows Naslag has to look at it.
  static final int FAULT = 2;

  private ExitStatus() {}
}
