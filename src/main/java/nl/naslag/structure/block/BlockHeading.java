package nl.naslag.structure.block;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.SectionKind;

/// Knows the headings of blocks: "Agendapunten 2030/2035:", "Denkrichting na 2035".
/// A heading: "Denkrichting na 2035", "Agendapunten:", "Landelijke agendapunten 2030".
/// They stand above what a region wants by when (ruimtelijk voorstel, PDF, p. 10-12).
/// None: "De agendapunten worden in 2026 besproken." (a sentence), "agendapunten" (no capital).
public final class BlockHeading {
  private static final Pattern NOUN =
      Pattern.compile(
          "(?iu)((?:\\p{L}+\\s+){0,2}?)(agendapunt(?:en)?|denkrichting(?:en)?)\\b(.*?)\\s*:?");
  // Words that tell for when the block counts; with these alone it cannot be running text.
  private static final Pattern HORIZON =
      Pattern.compile(
          "(?iu)(?:[\\s,(/–-]*(?:\\d{4}|richting|naar|tot|na|voor|vanaf|rond|in|op|van|t/m|en|met|om|de|het|periode"
              + "|jaren|jaar|korte|lange|kortere|langere|middellange|termijn|horizon|zichtjaar)[\\s,)/–-]*)*");
  private static final int MOST_WORDS = 9;
  // Characters. A longer line is no heading, and would take the patterns long.
  private static final int LONGEST = 120;

  private BlockHeading() {}

  /// What the heading opens; empty when the text is none. Up to two words may stand before the
  /// noun, but only with a year behind it: "Landelijke agendapunten" alone may be running text.
  public static Optional<SectionKind> kind(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher found = NOUN.matcher(text.strip());
    boolean heading = found.matches() && fits(found) && LineShape.words(text) <= MOST_WORDS;
    return heading ? Optional.of(kindOf(found.group(2))) : Optional.empty();
  }

  /// Whether the wording leaves no doubt, so that white around it is not needed.
  /// "Denkrichting voor de lange termijn" leaves no doubt; "Denkrichtingen uit de regio" does.
  static boolean certain(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher found = NOUN.matcher(text.strip());
    return found.matches() && found.group(1).isEmpty() && horizonOnly(found.group(3));
  }

  /// Whether a line is such a heading beyond doubt.
  public static boolean stands(String line) {
    return certain(line) && kind(line).isPresent();
  }

  /// A line that ends as a sentence or a clause is part of running text about agendapunten.
  private static boolean fits(Matcher found) {
    boolean named = LineShape.opensUpper(found.group());
    boolean sentence = LineShape.endsSentence(found.group(3)) || found.group(3).endsWith(",");
    return named
        && !sentence
        && !found.group(3).startsWith(":")
        && (found.group(1).isEmpty() || found.group(3).matches(".*\\d{4}.*"));
  }

  private static boolean horizonOnly(String rest) {
    return LineShape.words(rest) <= MOST_WORDS && HORIZON.matcher(rest).matches();
  }

  private static SectionKind kindOf(String noun) {
    boolean agenda = noun.toLowerCase(Locale.ROOT).startsWith("agenda");
    return agenda ? SectionKind.AGENDAPUNTEN : SectionKind.DENKRICHTINGEN;
  }
}
