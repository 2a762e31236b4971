package nl.naslag.structure.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The full title of a law or rule, which opens it over several lines: "Besluit van 12 mei 2023 tot
/// wijziging van …", "36 250 Voorstel van wet van het lid …". It ends at the formula that follows,
/// such as "Op de voordracht van" or "Wij Willem-Alexander".
final class LegalTitle {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?u)(?:\\d{2} ?(?:\\d{3}|\\*{3})(?: ?\\([A-Z\\d]+\\))? )?"
              + "((?i:voorstel van (?:rijks)?wet|(?:rijks)?wet van|besluit (?:van|tot|houdende)"
              + "|(?:ministeriële )?regeling van|(?:regeling|verordening|beleidsregels?) (?:van|tot|houdende)"
              + "|wijziging van|intrekking van|goedkeuring van|vaststelling van|regels (?:met betrekking"
              + " tot|omtrent|over|inzake|ten aanzien|houdende)|algemene regels)\\b.*)");
  private static final Pattern END =
      Pattern.compile(
          "(?u)(?i:op de voordracht|wij |allen,|gelet op|gezien |overwegende|handelend|nr\\.|no\\. "
              + "|voorstel van wet$|memorie van|nota (?:van|naar)|ontwerp\\b|artikel|hoofdstuk"
              + "|paragraaf|inhoud|geleidende brief|koninklijke boodschap|advies|verslag|hebben goed)"
              + ".*|(?:De|Onze|DE) (?i:minister|staatssecretaris|raad|gemeenteraad|commissie|koning).*"
              + "|(?i:provinciale|gedeputeerde) .*|Het (?i:college|algemeen|dagelijks) .*|§.*|[IVX]+\\. .*");
  private static final Pattern DOSSIER = Pattern.compile("\\d{2} ?(?:\\d{3}|\\*{3})");
  // "Besluit van ………" and "Besluit van PM" leave the date open.
  private static final Pattern OPEN_DATE =
      Pattern.compile(
          "(?u)^((?i:besluit|regeling|wet)) van (?:[.…xX_ -]+(?= |$)|PM(?= |$)|\\[.*?\\]|20xx|(?=houdende|tot )),?");
  private static final Pattern STATEMENT = Pattern.compile(".*\\p{Ll}{3}\\.");
  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?iu).*\\b(?:tot|houdende|inzake|betreffende|over|om|omtrent|van|in verband met)\\b.*");
  private static final int FIRST_LINES = 14;
  private static final int MOST_LINES = 14;
  private static final int FEWEST_WORDS = 5;
  private static final int LONGEST = 700;

  private LegalTitle() {}

  static Optional<Fact> in(Head head) {
    List<HeadLine> lines = head.lines();
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
      String text = lines.get(i).text();
      boolean alone = DOSSIER.matcher(text).matches();
      Matcher opening = OPENING.matcher(text);
      if (!alone && opening.matches()) {
        return title(opening.group(1), i, lines);
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> title(String first, int i, List<HeadLine> lines) {
    StringBuilder title = new StringBuilder(first);
    int at = i + 1;
    while (at < lines.size()
        && at < i + MOST_LINES
        && follows(lines.get(at - 1), lines.get(at))
        && title.length() < LONGEST) {
      title.append(' ').append(lines.get(at++).text());
    }
    String words =
        OPEN_DATE.matcher(title.toString().strip()).replaceFirst("$1 ").replace("  ", " ").strip();
    boolean whole =
        words.split(" ").length >= FEWEST_WORDS
            && PURPOSE.matcher(words).matches()
            && !STATEMENT.matcher(words).matches();
    return whole
        ? Optional.of(new Fact(words, lines.get(i).text(), lines.get(i).page(), FactRule.FORMULA))
        : Optional.empty();
  }

  private static boolean follows(HeadLine above, HeadLine next) {
    String text = next.text();
    boolean ended =
        END.matcher(text).matches() || above.text().endsWith(")") && next.block() != above.block();
    boolean continues =
        next.block() == above.block()
            || Character.isLowerCase(text.charAt(0))
            || text.startsWith("(");
    return !ended && continues && next.cells().size() == 1;
  }
}
