package nl.naslag.document.file;

import java.util.EnumSet;
import java.util.Set;

/// How well the text of one page could be read.
///
/// @param characters of text, white space left out
/// @param columns of running text that stand side by side; 0 for a page without text
/// @param repairedHyphens words that a line end broke and that are whole again
/// @param suspicious characters without a meaning: replacement signs, private use, and glyphs of
///     which the font does not tell the letter
/// @param oddLetters the share of the words that look like no words, from 0 to 1
public record PageQuality(
    TextLayer textLayer,
    int characters,
    int columns,
    int repairedHyphens,
    int suspicious,
    double oddLetters) {
  /// Of a page without text, and of one of which nothing is known.
  public static final PageQuality NONE = new PageQuality(TextLayer.GEEN, 0, 0, 0, 0, 0);

  /// One in a hundred characters: more than the stray icon that every page may have.
  private static final double MANY_SUSPICIOUS = 0.01;

  /// Names, codes and abbreviations come to less, text in a broken font to far more.
  private static final double MANY_ODD = 0.25;

  /// Fewer characters than this tell nothing about a share.
  private static final int ENOUGH = 100;

  public PageQuality {
    if (characters < 0 || columns < 0 || repairedHyphens < 0 || suspicious < 0) {
      throw new IllegalArgumentException("A page cannot count below 0");
    }
    if (!(oddLetters >= 0 && oddLetters <= 1)) {
      throw new IllegalArgumentException("No share of letters: " + oddLetters);
    }
  }

  /// The same page, when it is known how many words line ends had broken.
  public PageQuality withRepairedHyphens(int count) {
    return new PageQuality(textLayer, characters, columns, count, suspicious, oddLetters);
  }

  /// What is to be looked at, as far as the text shows.
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
