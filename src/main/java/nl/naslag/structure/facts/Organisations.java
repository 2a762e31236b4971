package nl.naslag.structure.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.Line;

/// Finds who wrote a document and to whom, from its signature, title and address. "Gedeputeerde
/// staten van Drenthe," yields "provincie Drenthe"; "Aan de voorzitter van de Tweede Kamer" yields
/// "Tweede Kamer". Only offices that sign government documents.
final class Organisations {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}'’-]+(?: (?:(?:en|aan|de|den|der|op|bij)(?:-\\p{Lu}[\\p{L}'’-]+)?|\\p{Lu}[\\p{L}'’-]+))*?)";
  private static final String END =
      "(?:\\s*[,.;]?\\s*|\\s+(?:van|d\\.?d\\.?|,).*|\\s+\\d.*|,\\s.*)";

  private static final List<Rule> SIGNATURES =
      List.of(
          new Rule(
              "(?:namens )?(?:het college van )?gedeputeerde staten van (?:de provincie )?",
              "provincie"),
          new Rule("(?:namens )?provinciale staten van (?:de provincie )?", "provincie"),
          new Rule(
              "(?:namens )?(?:het college van )?burgemeester en wethouders (?:van )?(?:de gemeente"
                  + " )?",
              "gemeente"),
          new Rule("(?:namens )?de (?:gemeente)?raad van (?:de gemeente )?", "gemeente"),
          new Rule(
              "(?:namens )?(?:het )?(?:dagelijks|algemeen) bestuur van (?:het )?waterschap ",
              "waterschap"));
  // A separate line under the title: "Provincie Drenthe, afdeling Ruimte, 3 december 2024".
  private static final List<Rule> SENDERS =
      List.of(
          new Rule("provincie ", "provincie"),
          new Rule("gemeente ", "gemeente"),
          new Rule("waterschap ", "waterschap"),
          new Rule("ministerie van ", "ministerie van"));
  private static final List<Rule> TITLES =
      List.of(
          new Rule(
              ".*\\bB ?(?:&|en) ?W[ -]?(?:vergadering|besluitenlijst)(?: openbaar| van)? (?:de"
                  + " )?(?:gemeente )?",
              "gemeente"),
          new Rule(".*\\bgemeente ", "gemeente"),
          new Rule(".*\\bprovincie ", "provincie"),
          new Rule(".*\\bwaterschap ", "waterschap"));
  private static final Pattern MINISTER =
      Pattern.compile(
          "(?:Aan )?(?:De|de) ?(?:heer|mevrouw)? ?(?:demissionair"
              + " )?(?:minister|Minister|staatssecretaris|Staatssecretaris) (?:van|voor)"
              + " (\\p{Lu}[\\p{L}, ]{2,70}?)(?:,? (?:de heer|mevrouw|t\\.a\\.v\\.).*)?[,.]?");
  private static final Pattern PARLIAMENT =
      Pattern.compile(
          "(?iu)(?:aan )?(?:de )?voorzitter van de tweede kamer.*|aan de tweede kamer.*");
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?iu)aan (?:de leden van )?(?:de )?(gemeenteraad|provinciale staten)\\b.{0,60}");
  private static final int LINES_OF_THE_HEAD = 12;
  private static final int LONGEST_SIGNATURE = 160;
  // Characters. A longer line names no sender, and would make the patterns slow.
  private static final int LONGEST_LINE = 300;

  private Organisations() {}

  /// How to recognise an office.
  ///
  /// @param kind the body before the name: "provincie", "gemeente", "waterschap"
  private record Rule(Pattern pattern, String kind) {
    Rule(String before, String kind) {
      this(Pattern.compile("(?iu)" + before + "(?-i)" + NAME + END), kind);
    }

    Optional<String> read(String line) {
      Matcher found = pattern.matcher(line);
      return found.matches() ? Optional.of(kind + " " + name(found.group(1))) : Optional.empty();
    }

    // The capital after a name may be the next word of a cover: "Peel en Maas Vastgesteld".
    private String name(String read) {
      return kind.equals("gemeente") ? Municipalities.beginning(read).orElse(read) : read;
    }
  }

  /// The organisation that signed, else the one in the title, else the sender.
  static Optional<Fact> author(List<Block> blocks, String title) {
    List<Line> shortLines = lines(blocks.stream().filter(Organisations::signature)).toList();
    return shortLines.stream()
        .flatMap(line -> fact(SIGNATURES, line, FactRule.SIGNATURE).stream())
        .findFirst()
        .or(() -> first(TITLES, title).map(name -> new Fact(name, title, 0, FactRule.HEADING)))
        .or(
            () ->
                shortLines.stream()
                    .limit(LINES_OF_THE_HEAD)
                    .flatMap(line -> fact(SENDERS, line, FactRule.COVER).stream())
                    .findFirst());
  }

  private static Optional<Fact> fact(List<Rule> rules, Line line, FactRule how) {
    return first(rules, line.text().replaceFirst("(?i)^hoogachtend,?\\s+", ""))
        .map(name -> new Fact(name, line.text(), line.page(), how));
  }

  /// Signatures and senders are in short blocks; running text names others.
  private static boolean signature(Block block) {
    return block.words().length() < LONGEST_SIGNATURE;
  }

  /// The addressee; only the first lines count, since an address further on is someone else's.
  static Optional<String> addressee(List<Block> blocks) {
    return lines(blocks.stream())
        .limit(LINES_OF_THE_HEAD)
        .map(Line::text)
        .filter(line -> line.length() <= LONGEST_LINE)
        .flatMap(line -> addressed(line).stream())
        .findFirst();
  }

  private static Optional<String> addressed(String line) {
    Matcher minister = MINISTER.matcher(line);
    if (minister.matches()) {
      return Optional.of("ministerie van " + minister.group(1).strip());
    }
    if (PARLIAMENT.matcher(line).matches()) {
      return Optional.of("Tweede Kamer");
    }
    Matcher council = COUNCIL.matcher(line);
    return council.matches() ? Optional.of(council.group(1)) : Optional.empty();
  }

  private static Optional<String> first(List<Rule> rules, String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    return rules.stream().flatMap(rule -> rule.read(line).stream()).findFirst();
  }

  private static Stream<Line> lines(Stream<Block> blocks) {
    return blocks.flatMap(block -> block.lines().stream());
  }
}
