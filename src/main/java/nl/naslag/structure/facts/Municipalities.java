package nl.naslag.structure.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.language.WordFile;
import nl.naslag.structure.block.Block;

/// Knows the gemeenten of TOOI, with those that merged, from `gemeenten.txt`. The number of a plan,
/// "NL.IMRO.0273.BPBKWallenbergstr-VA01", has the code of its gemeente: gm0273, Putten.
final class Municipalities {
  private static final Map<String, String> BY_CODE = new HashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Pattern PLAN = Pattern.compile("NL\\.? ?IMRO\\.?[ _]?(\\d{4})[._]");
  private static final Pattern NAMED =
      Pattern.compile("(?u)\\b[Gg]emeente ((?:['’]s-)?\\p{Lu}[\\p{L}-]*(?: [\\p{L}'’-]+){0,4})");
  private static final int BLOCKS = 1500;
  private static final int FEWEST = 5;

  static {
    for (String line : WordFile.lines("gemeenten.txt")) {
      String[] columns = line.split("\t", 2);
      String bare = columns[0].replaceFirst(" \\([A-Z]+\\)$", "");
      BY_CODE.put(columns[1].strip(), bare);
      BY_NAME.put(bare.toLowerCase(Locale.ROOT), bare);
    }
  }

  private Municipalities() {}

  /// The gemeente of the plan number in the head of the document, else of that in its file name.
  static Optional<Fact> ofPlan(Head head, String fileName) {
    return head.lines().stream()
        .flatMap(line -> plan(line.text(), line.page()).stream())
        .findFirst()
        .or(() -> plan(fileName, 0));
  }

  private static Optional<Fact> plan(String text, int page) {
    Matcher number = PLAN.matcher(text);
    String name = number.find() ? BY_CODE.get("gm" + number.group(1)) : null;
    return name == null
        ? Optional.empty()
        : Optional.of(new Fact("gemeente " + name, text, page, FactRule.PLAN_NUMBER));
  }

  /// The gemeente that a document without a sender names at least five times, and three times as
  /// often as any other.
  static Optional<Fact> prevailing(List<Block> blocks) {
    Prevailing named = new Prevailing();
    for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      Matcher found = NAMED.matcher(block.words());
      while (found.find()) {
        beginning(found.group(1)).ifPresent(name -> named.add("gemeente " + name));
      }
    }
    return named.body(FEWEST, 3);
  }

  /// The longest known name that these words begin with: "Peel en Maas Vastgesteld" is Peel en
  /// Maas.
  static Optional<String> beginning(String words) {
    List<String> parts = List.of(words.split(" "));
    for (int end = parts.size(); end > 0; end--) {
      String known = BY_NAME.get(String.join(" ", parts.subList(0, end)).toLowerCase(Locale.ROOT));
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
