package nl.naslag.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells names from words: a document writes names with a capital inside its sentences.
/// "drenthe" in a file name is a name when the text has "in Drenthe" at least twice and hardly
/// ever "drenthe". The start of a sentence does not count, since every word has a capital there.
final class Names {
  private static final int ENOUGH = 2;

  private Names() {}

  static boolean isName(String word, List<Block> blocks) {
    String name = Pattern.quote(word);
    // The word first: it is rarer than what stands before it.
    Pattern inside = Pattern.compile("(?iu)" + name + "(?!\\p{L})(?<=\\p{Ll} " + name + ")");
    int capitals = 0;
    int small = 0;
    for (Block block : blocks) {
      Matcher found = inside.matcher(block.words());
      while (found.find()) {
        boolean capital = !found.group().equals(found.group().toLowerCase(Locale.ROOT));
        capitals += capital ? 1 : 0;
        small += capital ? 0 : 1;
      }
    }
    return capitals >= ENOUGH && capitals > 4 * small;
  }
}
