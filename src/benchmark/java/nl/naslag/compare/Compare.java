package nl.naslag.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares two versions from outside and names what differs; ends with 0 for the same, else 1.
///
/// Markdown is listed by itself and does not count: which reader it has is free to change.
final class Compare {
  /// Any number will do, as long as it is told.
  private static final long SEED = 20_261_128;

  private Compare() {}

  /// Dumps what is not a dump yet, and compares.
  ///
  /// @param arguments two folders, each a built checkout or a dump that was made before; with one,
  ///     and a second that does not exist, the dump of the first is written there
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path before = Path.of(arguments[0]).toAbsolutePath();
    Path after = Path.of(arguments[1]).toAbsolutePath();
    if (Files.notExists(after)) {
      dump(before, after, List.of());
      return;
    }
    Path first = dumpOf(before, List.of());
    Path second = dumpOf(after, Files.readAllLines(first.resolve("asks.txt")));
    System.exit(differences(first, second) == 0 ? 0 : 1);
  }

  private static Path dumpOf(Path folder, List<String> asks)
      throws IOException, InterruptedException {
    // Written last, so a dump that was broken off has none.
    if (Files.exists(folder.resolve("asks.txt"))) {
      return folder;
    }
    Path out = Files.createTempDirectory("naslag-compare");
    System.out.println("dump of " + folder + " in " + out);
    dump(folder, out, asks);
    return out;
  }

  private static void dump(Path checkout, Path out, List<String> asks)
      throws IOException, InterruptedException {
    long seed = Long.getLong("compare.seed", SEED);
    System.out.println(asks.isEmpty() ? "seed " + seed : asks.size() + " questions as before");
    Path shared = Path.of(System.getProperty("compare.shared")).toRealPath();
    new Dump(checkout, shared, Files.createDirectories(out)).write(asks, seed);
  }

  private static int differences(Path before, Path after) throws IOException {
    Map<String, String> files = table(before.resolve("extraction.tsv"));
    Map<String, String> asked = table(before.resolve("answers.tsv"));
    Map<Boolean, List<String>> extraction =
        different(files, table(after.resolve("extraction.tsv"))).stream()
            .collect(Collectors.partitioningBy(Compare::isMarkdown));
    List<String> others = extraction.getOrDefault(false, List.of());
    List<String> answers = different(asked, table(after.resolve("answers.tsv")));
    tell("files", files.size(), others);
    tell("of these Markdown", count(files, ".md"), extraction.getOrDefault(true, List.of()));
    counts(asked.keySet())
        .forEach((kind, count) -> System.out.printf(Locale.ROOT, "  %s %d%n", kind, count));
    tell("answers", asked.size(), answers);
    return others.size() + answers.size();
  }

  private static long count(Map<String, String> files, String ending) {
    return files.keySet().stream().filter(name -> name.endsWith(ending)).count();
  }

  private static void tell(String what, long all, List<String> different) {
    System.out.printf(Locale.ROOT, "%s: %d, different %d%n", what, all, different.size());
    different.forEach(name -> System.out.println("  " + name));
  }

  private static boolean isMarkdown(String difference) {
    return difference.contains(".md at ");
  }

  /// How many questions were asked of each kind, so that a reader sees what "the same" stands for.
  private static Map<String, Integer> counts(Set<String> asks) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String ask : asks) {
      String path = ask.replaceFirst("^(\\w+ [^ ?]+).*", "$1");
      String kind = path.replaceAll("/(documents|passages|versions)/[^/]+", "/$1/ID");
      kind = kind.replaceFirst("/rijk-requests/(?!matrix).+", "/rijk-requests/ID");
      counts.merge(kind, 1, Integer::sum);
    }
    return counts;
  }

  private static List<String> different(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<String> different = new ArrayList<>();
    for (String name : names) {
      String old = before.getOrDefault(name, "absent");
      String now = after.getOrDefault(name, "absent");
      if (!old.equals(now)) {
        different.add(name + " " + where(old, now));
      }
    }
    return different;
  }

  /// The first place where two answers part, with a little of both.
  private static String where(String before, String after) {
    int at = 0;
    while (at < Math.min(before.length(), after.length())
        && before.charAt(at) == after.charAt(at)) {
      at++;
    }
    return "at " + at + ": " + around(before, at) + " >>> " + around(after, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60));
  }

  private static Map<String, String> table(Path file) throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        int tab = line.indexOf('\t');
        table.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return table;
  }
}
