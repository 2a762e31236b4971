package nl.naslag.structure.block;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.SectionKind;

/// Recognises the headings of blocks: "Agendapunten 2030/2035:", "Denkrichting na 2035". Headings:
/// "Denkrichting na 2035", "Agendapunten:", "Landelijke agendapunten 2030". They introduce what a
/// region wants, and by when (ruimtelijk voorstel, PDF, p. 10-12). Not headings: "De agendapunten
/// worden in 2026 besproken." (a sentence), "agendapunten" (no capital).
public final class BlockHeading {
  private static final Pattern NOUN =
      Pattern.compile(
          "(?iu)((?:\\p{L}+\\s+){0,2}?)(agendapunt(?:en)?|denkrichting(?:en)?)\\b(.*?)\\s*:?");
  // Words that say when the block applies; text of only these cannot be running text. Possessive,
  // with longer words first: no line makes it go back.
  private static final Pattern HORIZON =
      Pattern.compile(
          "(?iu)(?:[\\s,(/–-]*+(?:\\d{4}|richting|naar|tot|na|voor|vanaf|van|rond|in|op|t/m|en|met|om|de|het"
              + "|periode|jaren|jaar|kortere|korte|langere|lange|middellange|termijn|horizon|zichtjaar)[\\s,)/–-]*+)*+");
  private static final int MOST_WORDS = 9;
  // Characters. A longer line is no heading, and would make the patterns slow.
  private static final int LONGEST = 120;

  private BlockHeading() {}

  /// The kind of section the heading opens; empty when the text is not a block heading. Up to two
  /// words may precede the noun, but only with a year after it: "Landelijke agendapunten" alone may
  /// be running text.
  public static Optional<SectionKind> kind(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher found = NOUN.matcher(text.strip());
    boolean heading = found.matches() && fits(found) && LineShape.words(text) <= MOST_WORDS;
    return heading ? Optional.of(kindOf(found.group(2))) : Optional.empty();
  }

  /// Whether the wording is unmistakable, so that no white space around it is needed. "Denkrichting
  /// voor de lange termijn" is; "Denkrichtingen uit de regio" is not.
  static boolean certain(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher found = NOUN.matcher(text.strip());
    return found.matches() && found.group(1).isEmpty() && horizonOnly(found.group(3));
  }

  /// Whether a line is unmistakably such a heading.
  public static boolean stands(String line) {
    return certain(line) && kind(line).isPresent();
  }

  /// A line that ends like a sentence or a clause is part of running text about agendapunten.
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
