package nl.naslag.structure.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a plan, visie or other paper that says on its cover what kind it is:
/// "Bestemmingsplan Arboretumlaan 2", or "Bestemmingsplan" with the name on the next line.
final class PlanTitle {
  private static final String KIND =
      "(?:(?:ontwerp|voorontwerp|concept)[- ]?)?(?:paraplu|veeg|reparatie|chw |postzegel)?[- ]?"
          + "(?:bestemmingsplan|wijzigingsplan|uitwerkingsplan|inpassingsplan|beheersverordening"
          + "|omgevingsplan|structuurvisie|omgevingsvisie|omgevingsverordening|exploitatieplan)";
  private static final Pattern ALONE =
      Pattern.compile(
          "(?iu)(?:[-–] ?)?(?:toelichting|regels)?(?: ?(?:van|bij|op)? ?(?:het|de))? ?("
              + KIND
              + ")[:.]?(?: ?[|–-] ?toelichting)?");
  private static final Pattern NAMED =
      Pattern.compile("(?iu)(?:toelichting )?(" + KIND + "):? .*\\p{L}.*");
  // "16081 BESTEMMINGSPLAN …", "behorende bij het bestemmingsplan …".
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?:\\d[\\d./-]* |(?:toelichting )?(?:behorende? )?(?:bij|op|van) het )(?="
              + KIND
              + ")");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?iu)(?:[-–(] ?)?(?:toelichting|regels|planregels|verbeelding|bijlagen?|bijlage \\d.*|vaststellingsbesluit|inhoud(?:sopgave)?"
              + "|colofon|van het|behorende bij|titelblad|status\\b.*|gemeente\\b.*|provincie\\b.*|(?:ge)?wijzigde? .{0,12}vast.*"
              + "|(?:on)?gewijzigd vastgesteld.*|vastgesteld\\b.*|ontwerp|voorontwerp|concept|definitief|versie\\b.*|onherroepelijk.*"
              + "|direct naar inhoud.*|xml version.*|.*@.*|.*www\\..*|.*\\b\\d{4} ?(?-i:[A-Z]{2})\\b.*|.*NL\\.IMRO.*"
              + "|(?:code|project|rapport|plan|werk|opdracht|id|idn|datum|imro)[a-z-]*(?:nummer|nr)?\\.?:?(?: [\\d./ -]+)?"
              + "|.*\\b(?:advies(?:bureau|groep)?|adviseurs|b\\.?v\\.?|architecten|ingenieurs)\\b.*|postbus.*|[\\d\\W_]+|\\d{1,2} \\p{L}+ \\d{4}|\\p{L}+ \\d{4})(?: ?[-–)])?");
  // What a cover line says after the name.
  private static final Pattern TAIL =
      Pattern.compile(
          "(?u)[ ,–-]*(?:\\(?\\b(?i:(?:on)?gewijzigd vastgesteld|vastgesteld|onherroepelijk|ontwerp|voorontwerp|definitief)\\)?"
              + "|(?i:toelichting(?: \\+ bijlagen)?)|(?<!de |het )(?i:gemeente) \\p{Lu}[\\p{L}'’-]*(?: (?:en|aan|de|den|der|op|van|\\p{Lu}[\\p{L}-]*))*"
              + "|[Ss]tatus:?|\\d{1,2} \\p{Ll}+ \\d{4}|NL\\.IMRO\\S+)[.]?$");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?u)(?:\\S+ ){8,}.*\\p{Ll}{2}\\.|.*;|.* (?:is|zijn|wordt|worden|heeft|maakt|voorziet) .*");
  private static final int FIRST_LINES = 25;
  // A line as early as this may be a title without being a heading.
  private static final int FIRST_OF_ALL = 6;
  private static final int LINES_OF_A_NAME = 3;
  private static final int MOST_WORDS = 30;

  private PlanTitle() {}

  static Optional<Fact> in(Head head) {
    List<HeadLine> lines = head.cover();
    int most = Math.min(FIRST_LINES, lines.size());
    Optional<Fact> named = Optional.empty();
    for (int i = 0; i < most && named.isEmpty(); i++) {
      String text = BEFORE.matcher(lines.get(i).text()).replaceFirst("");
      Matcher alone = ALONE.matcher(text);
      if (lines.get(i).cells().size() > 1) {
        continue;
      }
      if (alone.matches()) {
        named = below(capital(alone.group(1)), i, lines);
      } else if (NAMED.matcher(text).matches() && (i < FIRST_OF_ALL || lines.get(i).heading())) {
        named = own(text, i, lines);
      }
    }
    return named;
  }

  private static Optional<Fact> own(String text, int i, List<HeadLine> lines) {
    StringBuilder whole = new StringBuilder(text);
    int at = i + 1;
    while (at < lines.size() && at < i + LINES_OF_A_NAME && goesOn(lines.get(i), lines.get(at))) {
      whole.append(' ').append(lines.get(at++).text());
    }
    String name = trimmed(whole.toString());
    boolean title = NAMED.matcher(name).matches() && fits(name);
    return title ? Optional.of(fact(calm(name), lines.get(i))) : Optional.empty();
  }

  // Without a typeface two lines of one block may be two things.
  private static boolean goesOn(HeadLine first, HeadLine next) {
    return next.block() == first.block()
        && !next.apart()
        && next.size() == first.size()
        && next.cells().size() == 1
        && !NOISE.matcher(next.text()).matches()
        && !NAMED.matcher(next.text()).matches()
        && !ALONE.matcher(next.text()).matches();
  }

  private static Optional<Fact> below(String kind, int i, List<HeadLine> lines) {
    int at = i + 1;
    while (at < lines.size()
        && at <= i + LINES_OF_A_NAME
        && NOISE.matcher(lines.get(at).text()).matches()) {
      at++;
    }
    if (at >= lines.size() || lines.get(at).cells().size() > 1) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(lines.get(at).text());
    for (int next = at + 1; next < lines.size() && next < at + LINES_OF_A_NAME; next++) {
      if (!goesOn(lines.get(at), lines.get(next))) {
        break;
      }
      name.append(' ').append(lines.get(next).text());
    }
    String bare = trimmed(name.toString());
    boolean title = !NOISE.matcher(bare).matches() && fits(bare) && !ALONE.matcher(bare).matches();
    String whole = NAMED.matcher(bare).matches() ? bare : kind + " " + bare;
    return title ? Optional.of(fact(calm(whole), lines.get(at))) : Optional.empty();
  }

  private static boolean fits(String name) {
    return !STATEMENT.matcher(name).matches()
        && !name.endsWith(":")
        && name.chars().anyMatch(Character::isLetter)
        && name.split(" ").length <= MOST_WORDS;
  }

  /// Without what follows the name on a cover: "Vastgesteld", "Gemeente Castricum".
  static String trimmed(String name) {
    String left = unquoted(name.strip());
    String shorter = TAIL.matcher(left).replaceFirst("").strip();
    while (!shorter.equals(left)) {
      left = shorter;
      shorter = TAIL.matcher(left).replaceFirst("").strip();
    }
    return unquoted(left);
  }

  /// "'de Lutte 2020'" is called de Lutte 2020; a kind before the quotes keeps them.
  private static String unquoted(String name) {
    boolean quoted =
        name.length() > 2
            && "\"'“‘„”’".indexOf(name.charAt(0)) >= 0
            && "\"'”’".indexOf(name.charAt(name.length() - 1)) >= 0;
    String inner = quoted ? name.substring(1, name.length() - 1) : name;
    return quoted && inner.chars().noneMatch(c -> "\"“”".indexOf(c) >= 0) ? inner.strip() : name;
  }

  /// "BESTEMMINGSPLAN Kom" becomes "Bestemmingsplan Kom"; the name itself keeps its capitals.
  static String calm(String name) {
    int space = name.indexOf(' ');
    String kind = space < 0 ? name : name.substring(0, space);
    boolean shouted = ALONE.matcher(kind).matches() && kind.equals(kind.toUpperCase(Locale.ROOT));
    return shouted ? capital(kind) + name.substring(kind.length()) : capitalised(name);
  }

  /// With a capital; empty stays empty.
  static String capitalised(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String capital(String word) {
    return capitalised(word.toLowerCase(Locale.ROOT));
  }

  private static Fact fact(String value, HeadLine line) {
    return new Fact(value, line.text(), line.page(), FactRule.COVER);
  }
}
