package nl.naslag.document.file;

import java.util.EnumSet;
import java.util.Set;

/// How well the text of one page could be read.
///
/// @param characters of text, excluding white space
/// @param columns of running text side by side; 0 for a page without text
/// @param repairedHyphens words broken at a line end and joined again
/// @param suspicious characters without a meaning: replacement characters, private use, and glyphs
///     that the font does not map to a letter
/// @param oddLetters the share of words that do not look like words, from 0 to 1
public record PageQuality(
    TextLayer textLayer,
    int characters,
    int columns,
    int repairedHyphens,
    int suspicious,
    double oddLetters) {
  /// For a page without text, or one about which nothing is known.
  public static final PageQuality NONE = new PageQuality(TextLayer.GEEN, 0, 0, 0, 0, 0);

  /// One in a hundred characters: more than the stray icon that every page may have.
  private static final double MANY_SUSPICIOUS = 0.01;

  /// Names, codes and abbreviations come to less, text in a broken font to far more.
  private static final double MANY_ODD = 0.25;

  /// With fewer characters than this, a share means nothing.
  private static final int ENOUGH = 100;

  public PageQuality {
    if (characters < 0 || columns < 0 || repairedHyphens < 0 || suspicious < 0) {
      throw new IllegalArgumentException("A page cannot count below 0");
    }
    if (!(oddLetters >= 0 && oddLetters <= 1)) {
      throw new IllegalArgumentException("No share of letters: " + oddLetters);
    }
  }

  /// The same page with the number of repaired words, once known.
  public PageQuality withRepairedHyphens(int count) {
    return new PageQuality(textLayer, characters, columns, count, suspicious, oddLetters);
  }

  /// What should be checked, as far as the text shows.
  Set<PageConcern> concerns() {
    Set<PageConcern> concerns = EnumSet.noneOf(PageConcern.class);
    if (textLayer == TextLayer.HERKEND || textLayer == TextLayer.ONZICHTBAAR) {
      concerns.add(PageConcern.HERKEND);
    }
    if (suspicious > 0 && suspicious >= MANY_SUSPICIOUS * (characters + suspicious)) {
      concerns.add(PageConcern.VERDACHTE_TEKENS);
    }
    if (characters >= ENOUGH && oddLetters >= MANY_ODD) {
      concerns.add(PageConcern.VREEMDE_LETTERS);
    }
    return concerns;
  }
}
