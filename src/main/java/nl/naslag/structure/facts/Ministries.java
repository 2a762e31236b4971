package nl.naslag.structure.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.language.WordFile;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Line;

/// Finds the ministry that made a document, from the formulas of laws, a letterhead and a
/// signature. "Op de voordracht van Onze Minister van Financiën" yields "ministerie van Financiën",
/// and so does "De Minister van Financiën," at the end. Names come from `ministeries.txt`.
final class Ministries {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final String MINISTER =
      "(?:[Mm]inisters?|MINISTER|[Ss]taatssecretaris(?:sen)?|STAATSSECRETARIS|[Mm]inisterie|MINISTERIE)";
  private static final Pattern OFFICE;
  private static final Pattern PROPOSED =
      Pattern.compile("(?iu)op de (?:gezamenlijke )?voordracht van (?:de|onze) .{0,20}");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?u)(?:Hoogachtend,? )?(?:De|DE|Onze) (?:demissionair )?"
              + MINISTER
              + " (?:van|voor|VAN|VOOR) .{3,120}");
  private static final Pattern LETTERHEAD =
      Pattern.compile("(?u)(?:Directie .{0,60} )?(?:Ministerie|MINISTERIE) van .{3,90}");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?iu).*\\b(?:voorstel van (?:rijks)?wet van (?:het lid|de leden)|van de leden|het lid) \\p{Lu}.*");
  private static final Pattern PREPARES =
      Pattern.compile(
          "(?: \\([A-Za-z&]{2,6}\\))? (?:bereidt|stelt|is voornemens|heeft het voornemen|werkt aan|wil|komt met|gaat)\\b");
  private static final int LINES_OF_THE_HEAD = 40;
  private static final int BLOCKS_OF_THE_END = 25;
  private static final int LONGEST = 400;
  private static final int FEWEST = 2;
  private static final int BLOCKS = 400;

  static {
    for (String line : WordFile.lines("ministeries.txt")) {
      String[] columns = line.split("\t", -1);
      NAMES.put(columns[0].toLowerCase(Locale.ROOT), columns[0]);
      for (String list : Arrays.asList(columns).subList(1, columns.length)) {
        for (String other : list.split(",", -1)) {
          String name = other.replace(';', ',').strip();
          if (!name.isEmpty()) {
            NAMES.putIfAbsent(name.toLowerCase(Locale.ROOT), columns[0]);
          }
        }
      }
    }
    String all =
        NAMES.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    OFFICE =
        Pattern.compile(
            "(?u)\\b" + MINISTER + " (?:van|voor|VAN|VOOR) (?iu:(" + all + "))(?![\\p{L}&])");
  }

  private Ministries() {}

  /// The Tweede Kamer for a proposal by its members, else the ministry that proposes a law.
  static Optional<Fact> proposing(Head head, String title) {
    if (MEMBERS.matcher(title).matches()) {
      return Optional.of(new Fact("Tweede Kamer", title, 0, FactRule.FORMULA));
    }
    List<HeadLine> lines = head.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher formula = PROPOSED.matcher(lines.get(i).text());
      if (formula.lookingAt()) {
        String next = i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "";
        return named(lines.get(i).text() + next)
            .map(new Fact("", lines.get(i).text(), lines.get(i).page(), FactRule.FORMULA)::with);
      }
    }
    return Optional.empty();
  }

  /// The ministry of a letterhead, or the one that opens its own rule: "De Minister van
  /// Financiën,".
  static Optional<Fact> ofHead(Head head) {
    return head.lines().stream()
        .limit(LINES_OF_THE_HEAD)
        .filter(line -> LETTERHEAD.matcher(line.text()).matches() || opens(line.text()))
        .flatMap(
            line ->
                named(line.text())
                    .map(new Fact("", line.text(), line.page(), FactRule.COVER)::with)
                    .stream())
        .findFirst();
  }

  private static boolean opens(String text) {
    return SIGNATURE.matcher(text).matches() && text.endsWith(",");
  }

  /// The ministry of the first minister who signs at the end.
  static Optional<Fact> signing(List<Block> blocks) {
    return blocks.subList(Math.max(0, blocks.size() - BLOCKS_OF_THE_END), blocks.size()).stream()
        .flatMap(block -> block.lines().stream())
        .filter(line -> SIGNATURE.matcher(HeadLine.bare(line.text())).matches())
        .flatMap(line -> signed(line).stream())
        .findFirst();
  }

  private static Optional<Fact> signed(Line line) {
    return named(line.text()).map(new Fact("", line.text(), line.page(), FactRule.SIGNATURE)::with);
  }

  /// The ministry that the text says is making the law: "Het ministerie van IenW bereidt … voor".
  static Optional<Fact> preparing(List<Block> blocks) {
    for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      String words = block.words();
      Matcher found = OFFICE.matcher(words);
      while (found.find()) {
        if (PREPARES.matcher(words).region(found.end(), words.length()).lookingAt()) {
          return Optional.of(
              new Fact(full(found.group(1)), found.group(), block.first().page(), FactRule.TEXT));
        }
      }
    }
    return Optional.empty();
  }

  /// The ministry that is named twice as often as any other, at least twice.
  static Optional<Fact> prevailing(List<Block> blocks) {
    Prevailing named = new Prevailing();
    for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      Matcher found = OFFICE.matcher(block.words());
      while (found.find()) {
        named.add(full(found.group(1)));
      }
    }
    return named.body(FEWEST, 2);
  }

  /// The first ministry in the text, by its full name.
  private static Optional<String> named(String text) {
    Matcher found = OFFICE.matcher(text.substring(0, Math.min(LONGEST, text.length())));
    return found.find() ? Optional.of(full(found.group(1))) : Optional.empty();
  }

  private static String full(String name) {
    return "ministerie van " + NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }
}
