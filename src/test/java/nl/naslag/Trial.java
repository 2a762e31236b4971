package nl.naslag;

import java.util.Map;
import java.util.TreeMap;

/// A test that tries something many times and counts what was lost.
///
/// `./naslag test` runs it shortened, `./naslag test -Pproef` whole; both print what was tried.
public final class Trial {
  private static final boolean WHOLE = Boolean.getBoolean("naslag.proef");

  private final String name;
  private final Map<String, Integer> counts = new TreeMap<>();

  public Trial(String name) {
    this.name = name;
  }

  /// How many rounds this run takes.
  public static int rounds(int shortened, int whole) {
    return WHOLE ? whole : shortened;
  }

  public synchronized void count(String what) {
    count(what, 1);
  }

  /// Counts also what happened zero times, so that it is printed.
  public synchronized void count(String what, int times) {
    counts.merge(what, times, Integer::sum);
  }

  public synchronized int counted(String what) {
    return counts.getOrDefault(what, 0);
  }

  /// Prints what went wrong the moment it does, so that a long trial need not end first.
  @SuppressWarnings("SystemOut")
  public void note(String what) {
    System.out.println("trial " + name + ": " + what);
  }

  /// Prints one line, such as "trial kills: acknowledged=812 lost=0 rounds=50".
  @SuppressWarnings("SystemOut")
  public synchronized void print() {
    StringBuilder line = new StringBuilder("trial ").append(name).append(':');
    counts.forEach((what, times) -> line.append(' ').append(what).append('=').append(times));
    System.out.println(line);
  }
}
